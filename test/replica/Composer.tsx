import { Editor, type EditorState, RichUtils } from 'draft-js'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react'
import { useReplica } from './context.ts'
import { Extras } from './Extras.tsx'
import { Part } from './Part.tsx'

/** The bottom bar with the real Draft.js editor. Nesting is inferred in the reference; see README. */
export function Composer() {
  const { store, state } = useReplica()
  const editor = useRef<Editor>(null)
  const { open, drafts } = state
  const draft = store.draft()
  // By id: a new name for the same chat must not move the focus.
  const openId = open?.id
  const hasContent = draft.getCurrentContent().hasText()
  // Opening a chat puts the caret into its composer (assumed).
  useEffect(() => {
    if (openId !== undefined) editor.current?.focus()
  }, [openId])
  void drafts

  const { files, form, extras, enterBy } = store.options
  const onReturn = (event: KeyboardEvent, now: EditorState) => {
    if (event.shiftKey) store.setDraft(RichUtils.insertSoftNewline(now))
    else if (enterBy === 'code') store.send('enter', event.nativeEvent.isTrusted)
    return 'handled' as const
  }
  // A page that goes by the key's name sends whatever the input method is doing.
  const onNamedEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    store.send('enter', event.nativeEvent.isTrusted)
  }
  const byName = {
    code: {},
    key: { onKeyDownCapture: onNamedEnter },
    keyup: { onKeyUpCapture: onNamedEnter },
  }
  // What a file does: one test saw nothing happen (docs/tiktok-page.md 7); the other uses are assumed.
  const take = (taken: FileList, path: 'files', trusted: boolean) => {
    if (taken.length === 0 || files === 'ignore') return
    if (files === 'open') store.set({ over: { kind: 'media', count: taken.length } })
    else store.sendThing(path, [...taken].map(({ name }) => name).join(', '), trusted)
  }
  const bar = (
    <Part
      of="chatBottom"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files, 'files', event.nativeEvent.isTrusted)
      }}
      onPasteCapture={(event) => take(event.clipboardData.files, 'files', event.nativeEvent.isTrusted)}
    >
      {state.quoting !== null && (
        <Part of="quote" also="quote">
          {state.quoting}
        </Part>
      )}
      <Part of="media" title="Photo">
        <Part of="photo">▣</Part>
      </Part>
      <Part of="inputArea">
        <Part of="inputEditor" {...byName[enterBy]}>
          <Editor
            key={state.composer}
            ref={editor}
            editorState={draft}
            onChange={(next) => store.setDraft(next)}
            handleReturn={onReturn}
            placeholder="Send a message..."
            ariaLabel="Send a message..."
          />
        </Part>
        <Part of="emoji">☺</Part>
      </Part>
      {extras && <Extras />}
      {form ? <button type="submit">▸</button> : hasContent && <SendIcon />}
    </Part>
  )
  if (!form) return bar
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        store.send('icon', event.nativeEvent.isTrusted)
      }}
    >
      {bar}
    </form>
  )
}

/** The svg that sends: focusable, with a `use`-like child that is the usual target of a press. */
function SendIcon() {
  const { store } = useReplica()
  const { sendOn, iconKeys } = store.options
  const press = (event: SyntheticEvent) => store.send('icon', event.nativeEvent.isTrusted)
  const onKey = (event: KeyboardEvent) => {
    if (!iconKeys || (event.key !== 'Enter' && event.key !== ' ')) return
    // Sending moves the focus into the editor, which would get the rest of this key as a line break.
    event.preventDefault()
    store.send('icon-key', event.nativeEvent.isTrusted)
  }
  const trigger = {
    [{ click: 'onClick', pointerdown: 'onPointerDown', mousedown: 'onMouseDown', touchend: 'onTouchEnd' }[
      sendOn
    ]]: press,
  }
  return (
    <Part of="sendIcon" {...trigger} onKeyDown={onKey} viewBox="0 0 24 24">
      <title>Send</title>
      <path d="M3 4l18 8-18 8 3-8z" />
    </Part>
  )
}
