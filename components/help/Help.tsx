import { helpTexts as texts } from '../help-texts.ts'
import { Mark } from '../popup/Mark.tsx'
import { Steps } from './Steps.tsx'

/** The whole page `What you can still do`. What is urgent comes first, what explains it after. */
export function Help() {
  return (
    <>
      <header>
        <Mark />
        <p>{texts.name}</p>
      </header>
      <main>
        <h1>{texts.title}</h1>
        <p className="lede">{texts.lede}</p>
        <section className="secret">
          <h2>{texts.secret.heading}</h2>
          <p>{texts.secret.todo}</p>
        </section>
        <section>
          <h2>{texts.now.heading}</h2>
          <Steps steps={texts.now.steps} />
        </section>
        <section>
          <h2>{texts.does.heading}</h2>
          <p className="source">
            <time dateTime="2026-11">{texts.does.asOf}</time>
            {texts.does.source}
          </p>
          <ul className="points">
            {texts.does.points.map(({ about, says }) => (
              <li key={about}>
                <strong>{about}</strong> {says}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{texts.doesNot.heading}</h2>
          <ul className="points">
            {texts.doesNot.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer>{texts.footer}</footer>
    </>
  )
}
