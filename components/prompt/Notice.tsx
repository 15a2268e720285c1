import { texts } from '../texts.ts'

export interface NoticeProps {
  words: string
  /** It was read out before, for the same menu. */
  quiet: boolean
  onMore(event: Event): void
}

/** What Delete does here. Its live region stays, so that screen readers hear what comes into it; the link is no part of it. */
export function Notice({ notice }: { notice: NoticeProps | null }) {
  return (
    <div className={notice ? 'words' : ''} dir="auto">
      {notice && <span className="words-mark" aria-hidden="true" />}
      <div>
        <span role="status" aria-live={notice?.quiet === true ? 'off' : 'polite'}>
          {notice?.words}
        </span>
        {notice && (
          <button type="button" className="more" onClick={(event) => notice.onMore(event.nativeEvent)}>
            {texts.more}
          </button>
        )}
      </div>
    </div>
  )
}
