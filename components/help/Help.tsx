import { useLanguage } from '../language.tsx'
import { Mark } from '../popup/Mark.tsx'
import { Steps } from './Steps.tsx'
import './Help.css'

/**
 * The whole page `What you can still do`. It is read by someone who has just made a mistake, so it is short: what is
 * urgent comes first, what explains it after. It says only what we can stand behind: what is merely reported is called
 * reported, what we do not know is called unknown (I7). Sources, as of the date it shows: four written guides agree that
 * deleting a chat is one-sided; highsocial.com (2024-09-13), famety.com, drivecanvas.com, nairobinews.co.ke and press on
 * voice notes (2025-08) report "Delete for everyone" in the mobile app. No source tells of the website. When one does,
 * change the sentence and the date together.
 */
export function Help() {
  const { words } = useLanguage()
  return (
    <>
      <header>
        <Mark />
        <p>{words('app.name')}</p>
      </header>
      <main>
        <h1>{words('app.whatYouCanDo')}</h1>
        <p className="lede">{words('help.lede')}</p>
        <section className="secret">
          <h2>{words('help.secret.heading')}</h2>
          <p>{words('help.secret.todo')}</p>
        </section>
        <section>
          <h2>{words('help.now.heading')}</h2>
          <Steps />
        </section>
        <section>
          <h2>{words('help.does.heading')}</h2>
          <p className="source">
            <time dateTime="2026-11">{words('help.does.asOf')}</time>
            {words('help.does.source')}
          </p>
          <ul className="points">
            {(['chat', 'message', 'everyone'] as const).map((what) => (
              <li key={what}>
                <strong>{words(`help.does.${what}`)}</strong> {words(`help.does.${what}.says`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{words('help.doesNot.heading')}</h2>
          <ul className="points">
            {(['takeBack', 'notification', 'kept'] as const).map((what) => (
              <li key={what}>{words(`help.doesNot.${what}`)}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer>{words('help.footer')}</footer>
    </>
  )
}
