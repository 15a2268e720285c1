import type { Sentence } from '../../lib/words/sentence.ts'
import { useLanguage } from '../language.tsx'

export interface NoticeProps {
  sentence: Sentence
  /** It was read out before, for the same menu. */
  quiet: boolean
  onMore(event: Event): void
}

/** What Delete does here. Its live region stays, so that screen readers hear what comes into it; the link is no part of it. */
export function Notice({ notice }: { notice: NoticeProps | null }) {
  const { words } = useLanguage()
  return (
    <div className={notice ? 'words' : ''}>
      {notice && <span className="sign" aria-hidden="true" />}
      <div>
        <span role="status" aria-live={notice?.quiet === true ? 'off' : 'polite'}>
          {notice && words(notice.sentence)}
        </span>
        {notice && (
          <button type="button" className="more" onClick={(event) => notice.onMore(event.nativeEvent)}>
            {words('notice.more')}
          </button>
        )}
      </div>
    </div>
  )
}
