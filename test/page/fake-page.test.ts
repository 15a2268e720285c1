/** The page without a browser keeps the doors like any other: what is proved on it says something. */

import { type Doing, keepsItsDoors } from './contract.ts'
import { FakeEvent, FakeKey, installDom } from './fake-dom.ts'
import { createFakePage } from './fake-page.ts'

const KEYS: Partial<Record<Doing, object>> = {
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
  'Shift+Enter': { key: 'Enter', code: 'Enter', keyCode: 13, shiftKey: true },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
}

keepsItsDoors('the page without a browser', ({ open, list, draft, messages, late }) => {
  const fake = createFakePage(
    installDom(),
    list.map(({ handle }) => handle),
  )
  for (const { handle, name } of list) fake.rename(handle, name)
  fake.show(open.handle)
  fake.write(draft)
  fake.load(late)
  fake.chat().messages = [...messages]
  return {
    page: fake.page,
    composer: fake.composer() as never,
    icon: fake.icon as never,
    row: (handle) => fake.row(handle) as never,
    elsewhere: fake.elsewhere as never,
    event: (doing, target) => {
      const given = KEYS[doing]
      return (given ? new FakeKey('keydown', target, given) : new FakeEvent('click', target)) as never
    },
  }
})
