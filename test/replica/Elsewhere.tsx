/** What must be left alone: comments, search, LIVE chat, login. Their markup is only as far as the reference goes. */
import { Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { useReplica } from './context.ts'
import type { Elsewhere } from './control.ts'
import { Part } from './Part.tsx'
import { people } from './people.ts'

function useSubmit(where: Elsewhere['where']) {
  const { store } = useReplica()
  return (content: string) => {
    if (content.trim() !== '') store.elsewhere.push({ where, content })
  }
}

export function SearchBox() {
  const submit = useSubmit('search')
  return (
    <Part
      of="searchBox"
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget as HTMLFormElement).get('q')?.toString() ?? '')
      }}
    >
      <Part of="searchField" name="q" placeholder="Search" />
    </Part>
  )
}

export function Comments() {
  const submit = useSubmit('comment')
  const [draft, setDraft] = useState(EditorState.createEmpty())
  const post = () => {
    submit(draft.getCurrentContent().getPlainText())
    setDraft(EditorState.createEmpty())
  }
  return (
    <Part of="commentFooter">
      <Part of="commentInput">
        <Editor
          editorState={draft}
          onChange={setDraft}
          placeholder="Add comment..."
          ariaLabel="Add comment..."
          handleReturn={() => {
            post()
            return 'handled'
          }}
        />
      </Part>
      <Part of="commentPost" onClick={post}>
        Post
      </Part>
    </Part>
  )
}

export function LiveChat() {
  const submit = useSubmit('live')
  return (
    <Part of="liveBottom">
      {/* assumed: everything; the shared label makes it a harder case than the real one may be */}
      <div
        className="live-box"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label="Say something nice"
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          submit(event.currentTarget.textContent ?? '')
          event.currentTarget.textContent = ''
        }}
      />
    </Part>
  )
}

/** A feed with videos; stands around the flyout too. */
export function Feed() {
  const { store } = useReplica()
  return (
    <main className="feed">
      {people.slice(0, 3).map((person) => (
        <Part of="feedItem" key={person.id}>
          <a href={`/@${person.handle}`}>@{person.handle}</a>
          <div className="video" />
          <Part
            of="shareControl"
            onClick={() =>
              store.set({ over: { kind: 'share', what: `video of ${person.name}`, offered: 8 } })
            }
          >
            Share
          </Part>
        </Part>
      ))}
      <Part of="comments">
        <h3>Comments</h3>
        <Comments />
      </Part>
    </main>
  )
}
