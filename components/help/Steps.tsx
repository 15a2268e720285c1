/** One thing to do. Samples are sentences the person may use as they are. */
export type Step = { todo: string; more: string; samples?: readonly string[] }

/** Things to do, the most pressing first. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ todo, more, samples = [] }) => (
        <li key={todo}>
          <strong>{todo}</strong>
          <p>{more}</p>
          {samples.map((sample) => (
            <blockquote key={sample}>{sample}</blockquote>
          ))}
        </li>
      ))}
    </ol>
  )
}
