/** A short message of ours on the page: what Delete does, or what became of a send. */
export function Words({ words, urgent }: { words: string; urgent: boolean }) {
  return (
    <div className="words" data-urgent={urgent} dir="auto">
      <span className="words-mark" aria-hidden="true" />
      <span>{words}</span>
    </div>
  )
}
