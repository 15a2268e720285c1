/** How a person, or a script, goes each of the ways in send-table.ts. */
import { type Generation, part, USUAL } from '../../replica/skins/skins.ts'
import type { Stage } from '../../stage/stage.ts'
import type { Tab } from '../../stage/tab.ts'
import type { Way } from '../send-table.ts'
import { storeSettings } from './extension-storage.ts'
import {
  chooseInSheet,
  DIALOG_SEND,
  drop,
  forward,
  ICON,
  paste,
  press,
  pressKeyOn,
  writeNote,
} from './page-moves.ts'
import { confirm, messages, pause, write } from './setting.ts'

/** One way, in one generation. */
export interface Going {
  /** The page it begins on; a chat with Mia Chen when left out. */
  page?(gen: Generation): string
  /** Goes as far as the last press. What left before does not count. */
  prepare?(tab: Tab, gen: Generation, stage: Stage): Promise<Tab | undefined>
  /** The press that sends. */
  act(tab: Tab): Promise<void>
  /** Name in the question and on its button. */
  name?: string
  /** What must have been delivered in the end, as `address: content`. */
  delivers: string[]
  /** What TikTok ignores when a script does it: the person makes it again. */
  again?(tab: Tab): Promise<void>
  after?(stage: Stage): Promise<void>
  /** Needs a page of its own: it leaves it for another one, or the page learns something. */
  alone?: boolean
  /** Needs our own pages, which Firefox shows to tests only in a copy of the build. */
  changesSettings?: boolean
}

const enter = (tab: Tab) => tab.press('Enter')
const TEXT = 'At 8?'
const toMia = [`mia.chen: ${TEXT}`]
const written = { prepare: async (tab: Tab) => void (await write(tab, TEXT)) as undefined, delivers: toMia }
const at = (more: string) => (gen: Generation) => messages(gen, 'mia.chen', more)
const sendOn = (event: string): Going => ({
  ...written,
  page: at(`&sendOn=${event}`),
  act: (tab) => (event === 'touchend' ? touchIcon(tab) : tab.clickIcon()),
})

const media = {
  prepare: chosen(2),
  delivers: ['mia.chen: 2 pictures'],
  act: (tab: Tab) => press(tab, DIALOG_SEND),
}

function chosen(count: number) {
  return async (tab: Tab) => {
    await tab.replica.call('chooseMedia', count)
    await tab.app().waitForSelector(DIALOG_SEND)
    return undefined
  }
}

function sharing(...people: string[]): Going {
  const names: Record<string, string> = { 'mia.chen': 'Mia Chen', bob: 'Bob', sara: 'Sara' }
  const [only = ''] = people
  return {
    async prepare(tab) {
      await tab.replica.call('openShare', 8)
      await chooseInSheet(tab, people)
      return undefined
    },
    act: (tab) => press(tab, DIALOG_SEND),
    name: people.length === 1 ? (names[only] ?? only) : `${people.length} people`,
    delivers: people.map((person) => `${person}: video`),
  }
}

/** A control that sends at once, once it has been seen to. */
function learned(selector: string, delivers: string, open?: string): Going {
  return {
    alone: true,
    page: (gen) => messages(gen, open ?? 'mia.chen', '&extras=1'),
    async prepare(tab) {
      await tab.ui().waitFor('note')
      await pause(100)
      if (open === undefined) await press(tab, selector)
      await press(tab, `[data-thing="${delivers}"]`)
      await toldOnce(tab)
      return undefined
    },
    act: (tab) => press(tab, `[data-thing="${delivers}"]`),
    delivers: [],
  }
}

async function toldOnce(tab: Tab): Promise<void> {
  const told = await tab.ui().waitFor('alert')
  for (let look = 0; look < 60 && !(await told.text()).includes('sent a message at once'); look++)
    await pause(50)
}

async function touchIcon(tab: Tab): Promise<void> {
  const icon = await tab.app().waitForSelector(ICON)
  await icon?.tap()
}

async function fromProfile(tab: Tab): Promise<undefined> {
  await press(tab, part('profileMessage'))
  await tab.editor()
  await write(tab, TEXT)
  return undefined
}
const profile = (gen: Generation, use: string) => `/@mia.chen?gen=${gen}&profile=${use}`

export const ways: Record<Way, Going> = {
  Enter: { ...written, act: (tab) => tab.press('Enter') },
  'the numpad Enter': { ...written, act: (tab) => tab.press('NumpadEnter') },
  'a click on the icon': { ...written, act: (tab) => tab.clickIcon() },
  'Enter on the focused icon': { ...written, act: (tab) => pressKeyOn(tab, ICON, 'Enter') },
  'Space on the focused icon': { ...written, act: (tab) => pressKeyOn(tab, ICON, ' ') },
  'an icon that sends on pointerdown': sendOn('pointerdown'),
  'an icon that sends on mousedown': sendOn('mousedown'),
  'an icon that sends on touchend': { ...sendOn('touchend'), again: touchIcon },
  'a form that submits the composer': {
    ...written,
    page: at('&form=1'),
    act: (tab) => press(tab, 'form button[type="submit"]'),
  },
  'Enter pressed by a script': { ...written, act: (tab) => tab.replica.call('dispatchEnter') },
  'the icon pressed by a script': { ...written, act: (tab) => tab.replica.call('clickIcon') },
  'a reply with a quote bar': {
    async prepare(tab) {
      await press(tab, `[data-index="0"] ${part('reply')}`)
      await write(tab, TEXT)
      return undefined
    },
    act: enter,
    delivers: toMia,
  },
  'a message request after Accept': {
    page: (gen) => messages(gen, 'stranger'),
    async prepare(tab) {
      await press(tab, `${part('requestAction')}:nth-child(2)`)
      await tab.editor()
      await write(tab, TEXT)
      return undefined
    },
    act: enter,
    name: 'Kim Stranger',
    delivers: [`stranger: ${TEXT}`],
  },
  'a failed message, sent again': {
    async prepare(tab, gen) {
      await write(tab, TEXT)
      await tab.replica.call('failNext')
      await tab.press('Enter')
      await confirm(tab)
      await tab.app().waitForSelector(part('warningSign'))
      // Another sitting: the first confirmation must not answer for this press.
      await tab.replica.call('open', 'bob')
      await pause(150)
      await tab.replica.call('open', 'mia.chen')
      void gen
      return undefined
    },
    act: (tab) => press(tab, part('warningSign')),
    delivers: toMia,
  },
  '"Send media"': media,
  '"Send media" that sends on pointerdown': { ...media, page: at('&sendOn=pointerdown') },
  'Enter on the Send of "Send media"': { ...media, act: (tab) => pressKeyOn(tab, DIALOG_SEND, 'Enter') },
  'a file dropped where the page sends it': {
    page: at('&files=send'),
    act: async (tab) => void (await drop(tab, 'cat.png')),
    delivers: ['mia.chen: cat.png'],
  },
  'a file pasted where the page sends it': {
    page: at('&files=send'),
    act: async (tab) => void (await paste(tab, 'cat.png')),
    delivers: ['mia.chen: cat.png'],
  },
  'the share sheet, one person': sharing('bob'),
  'the share sheet, three people': sharing('mia.chen', 'bob', 'sara'),
  'the share sheet by Enter in its note': {
    ...sharing('bob'),
    page: at('&shareEnter=1'),
    async prepare(tab, gen, stage) {
      await sharing('bob').prepare?.(tab, gen, stage)
      await writeNote(tab, 'look')
      return undefined
    },
    act: enter,
    delivers: ['bob: video: look'],
  },
  'the share sheet, pressed by a script': {
    ...sharing('bob'),
    act: (tab) => tab.replica.call('pressDialogSend'),
  },
  'a forwarded message': {
    async prepare(tab) {
      await forward(tab)
      await chooseInSheet(tab, ['bob'])
      return undefined
    },
    act: (tab) => press(tab, DIALOG_SEND),
    name: 'Bob',
    delivers: ['bob: Hey, how was the trip?'],
  },
  'a chat opened from a profile, on the messages page': {
    alone: true,
    page: (gen) => profile(gen, 'page'),
    prepare: fromProfile,
    act: enter,
    delivers: toMia,
  },
  'a chat opened from a profile, in a new tab': {
    alone: true,
    page: (gen) => profile(gen, 'tab'),
    async prepare(tab, _gen, stage) {
      const opened = stage.nextTab()
      await press(tab, part('profileMessage'))
      const next = await opened
      await write(next, TEXT)
      return next
    },
    act: enter,
    delivers: toMia,
  },
  'a chat opened from a profile, over it': {
    alone: true,
    page: (gen) => profile(gen, 'over'),
    prepare: fromProfile,
    act: enter,
    delivers: toMia,
  },
  'a sticker, the first time': {
    alone: true,
    page: at('&extras=1'),
    async prepare(tab) {
      await tab.ui().waitFor('note')
      await press(tab, '[data-opens="sticker"]')
      return undefined
    },
    act: (tab) => press(tab, '[data-thing="sticker"]'),
    delivers: ['mia.chen: Cat'],
  },
  'a sticker, from then on': { ...learned('[data-opens="sticker"]', 'sticker'), delivers: ['mia.chen: Cat'] },
  'a GIF, from then on': { ...learned('[data-opens="gif"]', 'gif'), delivers: ['mia.chen: Cat'] },
  'a greeting, from then on': greeting(),
  'a voice note, from then on': voice(),
  'a reaction': reaction(false),
  'a reaction, with its setting on': reaction(true),
}

/** The chips go with the first message: the next empty chat has them again. */
function greeting(): Going {
  return {
    ...learned('', 'greeting', 'new.person'),
    async prepare(tab) {
      await learned('', 'greeting', 'new.person').prepare?.(tab, USUAL, undefined as never)
      await tab.replica.call('open', 'also.new')
      return undefined
    },
    name: 'Also New',
    delivers: ['also.new: Say hi'],
  }
}

function voice(): Going {
  const record = async (tab: Tab) => {
    const mic = await (await tab.app().waitForSelector('[data-thing="voice"]'))?.boundingBox()
    if (!mic) throw new Error('no microphone')
    await tab.page.mouse.move(mic.x + mic.width / 2, mic.y + mic.height / 2)
    await tab.page.mouse.down()
    await pause(600)
    await tab.page.mouse.up()
  }
  return {
    alone: true,
    page: at('&extras=1'),
    async prepare(tab) {
      await tab.ui().waitFor('note')
      await record(tab)
      await toldOnce(tab)
      return undefined
    },
    act: record,
    // Nobody can hold a button in place of the person.
    again: record,
    delivers: ['mia.chen: voice note'],
  }
}

function reaction(on: boolean): Going {
  return {
    async prepare(tab, _gen, stage) {
      if (on) {
        await storeSettings(stage, { reactions: true })
        await tab.page.bringToFront()
      }
      await tab.ui().waitFor('note')
      await press(tab, `[data-index="0"] ${part('reaction')} button`)
      return undefined
    },
    act: (tab) => press(tab, '.reactions button'),
    delivers: ['mia.chen: ❤️'],
    ...(on && { alone: true, changesSettings: true, after: (stage: Stage) => storeSettings(stage, {}) }),
  }
}
