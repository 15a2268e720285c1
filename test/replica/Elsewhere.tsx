/** What must be left alone: comments, search, LIVE chat, login. Their markup is only as far as the reference goes. */
import { Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { useReplica } from './context.ts'
import type { Elsewhere } from './control.ts'
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
    <form
      data-e2e="search-box"
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget).get('q')?.toString() ?? '')
      }}
    >
      <input type="search" name="q" placeholder="Search" data-e2e="search-user-input" />
    </form>
  )
}

export function Comments() {
  const { naming } = useReplica()
  const submit = useSubmit('comment')
  const [draft, setDraft] = useState(EditorState.createEmpty())
  const post = () => {
    submit(draft.getCurrentContent().getPlainText())
    setDraft(EditorState.createEmpty())
  }
  return (
    <div className={naming.cls('DivCommentFooter')}>
      <div data-e2e="comment-input">
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
      </div>
      <button type="button" className={naming.cls('DivPostButton')} onClick={post}>
        Post
      </button>
    </div>
  )
}

export function LiveChat() {
  const { naming } = useReplica()
  const submit = useSubmit('live')
  return (
    <div className={naming.cls('DivChatBottom')}>
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
    </div>
  )
}

/** A feed with videos; stands around the flyout too. */
export function Feed() {
  const { store, naming } = useReplica()
  return (
    <main className="feed">
      {people.slice(0, 3).map((person) => (
        <article key={person.id} data-e2e="recommend-list-item">
          <a href={`/@${person.handle}`}>@{person.handle}</a>
          <div className="video" />
          <button
            type="button"
            data-e2e="share-icon"
            onClick={() =>
              store.set({ over: { kind: 'share', what: `video of ${person.name}`, offered: 8 } })
            }
          >
            Share
          </button>
        </article>
      ))}
      <section className={naming.cls('DivCommentContainer')}>
        <h3>Comments</h3>
        <Comments />
      </section>
    </main>
  )
}
