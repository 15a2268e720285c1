import 'virtual:tokens.css'
import '../../components/page.css'
import { createRoot } from 'react-dom/client'
import { Help } from '../../components/help/Help.tsx'
import { Speaking } from '../../components/language.tsx'
import { helpEnglish } from '../../lib/words/english.ts'
import { textOf } from '../../lib/words/format.ts'
import { say } from '../../lib/words/sentence.ts'

const language = helpEnglish()
Object.assign(document.documentElement, { lang: language.lang, dir: language.dir })
document.title = textOf(language, say('help.tab'))

const root = document.getElementById('help')
if (root) {
  createRoot(root).render(
    <Speaking language={language}>
      <Help />
    </Speaking>,
  )
}
