import type { Sentence } from '../../lib/words/sentence.ts'
import { Card, type CardProps } from './Card.tsx'
import { CueLine, type CueProps } from './CueLine.tsx'
import { Notice, type NoticeProps } from './Notice.tsx'
import { Stop, type StopProps } from './Stop.tsx'
import { Words } from './Words.tsx'

export interface StageProps {
  card: (CardProps & { id: number }) | null
  stop: (StopProps & { id: number }) | null
  cue: CueProps | null
  notice: NoticeProps | null
  saying: { sentence: Sentence; urgent: boolean } | null
}

/** Everything we show on the page. The live regions stay, so that screen readers announce what comes into them. */
export function Stage({ card, stop, cue, notice, saying }: StageProps) {
  return (
    <>
      <div className="place" data-place="cue">
        {cue && <CueLine {...cue} />}
      </div>
      <div className="place" data-place="notice">
        <Notice notice={notice} />
      </div>
      <div className="place" data-place="saying" role="alert">
        {saying && <Words {...saying} />}
      </div>
      {card && <Card key={card.id} {...card} />}
      {stop && <Stop key={stop.id} {...stop} />}
    </>
  )
}
