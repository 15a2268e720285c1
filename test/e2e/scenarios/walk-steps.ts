/** The steps of the walk: each acts on the real page, tells the model, and checks what must be true at once. */
import { expect } from 'vitest'
import { addressOf, findPerson } from '../../replica/people.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import type { Dice } from './random.ts'
import { ARMED, delivered, pause } from './setting.ts'
import { CAST, draftOf, type Model, mustAsk, noteOpened, personOf, stands } from './walk-model.ts'

export interface Walk {
  tab: Tab
  model: Model
  dice: Dice
  /** Makes every typed word unlike any other. */
  token(): string
}

type Step = { name: string; when: 'writing' | 'asked' | 'any'; act(walk: Walk): Promise<unknown> }

const isOpen = async (tab: Tab) => (await tab.ui().find('alertdialog')) !== null

/** Sends one way or another, and sees that it was asked about or went out as the policy has it. */
async function send({ tab, model }: Walk, act: () => Promise<unknown>): Promise<void> {
  const content = draftOf(model)
  const asks = mustAsk(model)
  await act()
  if (content.trim() === '') {
    expect(await isOpen(tab)).toBe(false)
    return
  }
  await poll(4_000, async () => (await isOpen(tab)) || (await delivered(tab)).length > model.expected.length)
  if (await isOpen(tab)) {
    model.card = { address: model.open, content, rerendered: false }
    model.counts.asked += 1
    await checkCard(tab, model.open, content)
    return
  }
  // Nothing may leave unasked but to a recipient whose name was confirmed in this stay (I1).
  expect(asks).toBe(false)
  noteDelivered(model, content)
  model.counts.silent += 1
}

async function checkCard(tab: Tab, address: string, content: string): Promise<void> {
  const card = await tab.ui().waitFor('alertdialog')
  const { name, handle } = personOf(address)
  expect(await card.text()).toContain(content.replace(/\s+/g, ' ').trim())
  // A header that is loading, or never loads, names nobody.
  if (card.name === "Can't tell who this goes to") return
  if (card.name === STOP) {
    const text = await card.text()
    if (process.env.WALK_TELL) console.log(address, '|', text.slice(0, 300))
    return
  }
  expect(card.name).toContain(name)
  if (handle !== '') expect(await card.text()).toContain(`@${handle}`)
}

function noteDelivered(model: Model, content: string): void {
  model.expected.push(`${model.open}: ${content}`)
  model.drafts.set(model.open, '')
  model.counts.delivered += 1
}

/** Answers "send": exactly one delivery if the card still stands for what is there, none otherwise (I2, I5). */
async function confirmCard({ tab, model }: Walk, act: () => Promise<unknown>): Promise<void> {
  const { card } = model
  if (!card) throw new Error('No card is open')
  const unreadable = (await tab.ui().find('button', 'Send anyway')) !== null
  await pause(ARMED)
  const expected = stands(model, card, unreadable)
  await act()
  await tab.ui().waitGone('alertdialog')
  model.card = null
  const isSent = async () => (await delivered(tab)).length > model.expected.length
  const sent = await poll(expected === 'yes' ? 3_000 : 200, isSent)
  if (expected !== 'perhaps') expect(sent).toBe(expected === 'yes')
  if (!sent) {
    model.counts.changed += 1
    return
  }
  noteDelivered(model, card.content)
  if (!unreadable) model.confirmed = card.address
}

async function keep({ tab, model }: Walk, act: () => Promise<unknown>): Promise<void> {
  await act()
  await tab.ui().waitGone('alertdialog')
  model.card = null
  model.counts.kept += 1
}

const STOP = 'Who is this for?'

/** Says yes to whatever is asked: by the button of a card, or by naming the person in a stop. */
async function sayYes({ tab, model }: Walk): Promise<void> {
  const card = await tab.ui().waitFor('alertdialog')
  if (card.name !== STOP) return clickButton(tab, /^Send /)
  const { name, handle } = personOf(model.card?.address ?? '')
  const label = handle === '' ? name : `${name} @${handle}`
  const button = await tab.ui().find('button', label)
  if (button) return button.click()
  await (await tab.ui().waitFor('checkbox')).click()
  await clickButton(tab, /^Send /)
}

const clickButton = async (tab: Tab, name: string | RegExp) =>
  (await tab.ui().waitFor('button', name)).click()

async function open(walk: Walk, how: 'open' | 'swap', headerDelay: number): Promise<void> {
  const person = findPerson(walk.dice.pick(CAST))
  if (!person) throw new Error('The cast is not complete')
  if (how === 'open') await walk.tab.replica.call('open', person.id)
  else await walk.tab.replica.call('swap', person.id, { headerDelay })
  noteOpened(walk.model, addressOf(person), how === 'swap' ? headerDelay : 0)
  // The guard follows from frame to frame; nobody switches and sends within one.
  await pause(40)
}

const holdEnter = async (tab: Tab) => {
  for (let press = 0; press < 5; press++) await tab.page.keyboard.down('Enter')
  await tab.page.keyboard.up('Enter')
}

/** A held Enter that passes goes on into an empty composer, and one that is held never answers. */
export const steps: readonly Step[] = [
  ...Array.from({ length: 5 }, () => ({
    name: 'type',
    when: 'writing' as const,
    async act({ tab, model, token }: Walk) {
      const word = token()
      await tab.type(word)
      await poll(2_000, async () => (await tab.replica.call('draft')).includes(word))
      const now = await tab.replica.call('draft')
      // Nothing but the word has come: it may stand anywhere, because the caret may.
      expect(now.replace(word, '')).toBe(draftOf(model))
      model.drafts.set(model.open, now)
    },
  })),
  {
    name: 'Enter',
    when: 'writing',
    act: (walk) => send(walk, () => focusAnd(walk, () => walk.tab.press('Enter'))),
  },
  {
    name: 'Enter again',
    when: 'writing',
    act: (walk) => send(walk, () => focusAnd(walk, () => walk.tab.press('Enter'))),
  },
  {
    name: 'held Enter',
    when: 'writing',
    act: (walk) => send(walk, () => focusAnd(walk, () => holdEnter(walk.tab))),
  },
  {
    name: 'icon',
    when: 'writing',
    act: (walk) => send(walk, () => (draftOf(walk.model).trim() ? walk.tab.clickIcon() : pause(1))),
  },
  {
    name: 'a script presses Enter',
    when: 'writing',
    act: (walk) => send(walk, () => walk.tab.replica.call('dispatchEnter')),
  },
  {
    name: 'a script presses the icon',
    when: 'writing',
    act: (walk) => send(walk, () => walk.tab.replica.call('clickIcon')),
  },
  { name: 'Escape', when: 'asked', act: (walk) => keep(walk, () => walk.tab.press('Escape')) },
  {
    name: 'Keep writing',
    when: 'asked',
    act: (walk) => keep(walk, () => clickButton(walk.tab, 'Keep writing')),
  },
  {
    name: 'Enter on Keep writing',
    when: 'asked',
    act: (walk) => keep(walk, () => pause(ARMED).then(() => walk.tab.press('Enter'))),
  },
  ...Array.from({ length: 4 }, () => ({
    name: 'Send to',
    when: 'asked' as const,
    act: (walk: Walk) => confirmCard(walk, () => sayYes(walk)),
  })),
  { name: 'Ctrl+Enter', when: 'asked', act: pressChord },
  { name: 'open', when: 'writing', act: (walk) => open(walk, 'open', 0) },
  { name: 'swap', when: 'any', act: (walk) => open(walk, 'swap', 0) },
  { name: 'swap, loading', when: 'any', act: (walk) => open(walk, 'swap', 250) },
  {
    name: 'a message comes in',
    when: 'any',
    act: async ({ tab, dice, token }) => tab.replica.call('receive', dice.pick(CAST), `in ${token()}`),
  },
  {
    name: 're-render',
    when: 'any',
    async act({ tab, model }) {
      await tab.replica.call('rerenderComposer')
      if (model.card) model.card.rerendered = true
    },
  },
  {
    name: 'the page takes our host away',
    when: 'asked',
    async act({ tab }) {
      await tab.replica.call('removeExtensionHosts')
      await tab.ui().waitFor('alertdialog')
    },
  },
  { name: 'wait', when: 'any', act: ({ dice }) => pause(dice.roll(300)) },
]

/** A person presses Enter where they write. */
async function focusAnd({ tab }: Walk, act: () => Promise<void>): Promise<void> {
  await (await tab.editor()).focus()
  await act()
}

/** From a card it sends; a stop wants a name. */
async function pressChord(walk: Walk): Promise<void> {
  if ((await walk.tab.ui().waitFor('alertdialog')).name !== STOP) {
    await confirmCard(walk, () => chord(walk.tab))
    return
  }
  await pause(ARMED)
  await chord(walk.tab)
  await walk.tab.ui().waitFor('alertdialog', STOP)
}

async function chord(tab: Tab): Promise<void> {
  await tab.page.keyboard.down('Control')
  await tab.press('Enter')
  await tab.page.keyboard.up('Control')
}
