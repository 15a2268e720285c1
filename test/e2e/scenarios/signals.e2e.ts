/** Each reason to ask, and beside each a near miss that must not count as one. */
import { describe, expect, test } from 'vitest'
import { part } from '../../replica/skins/skins.ts'
import type { Tab } from '../../stage/tab.ts'
import { poll } from '../../stage/ui.ts'
import { storeSettings } from './extension-storage.ts'
import { chooseInSheet, copyIn, DIALOG_SEND, pasteText, press } from './page-moves.ts'
import { confirm, expectDelivered, messages, pause, USUAL, useStage, write } from './setting.ts'

interface Row {
  /** What the prompt says when it fires. */
  reason: string
  kind: 'stop' | 'card'
  open?: string
  more?: string
  /** Writes, and whatever leads to the slip. */
  fires(tab: Tab): Promise<unknown>
  /** The same, but no slip. */
  misses(tab: Tab): Promise<unknown>
  /** The chat of the near miss, where it is another one. */
  openToMiss?: string
  settings?: object
  missSettings?: object
  /** The press that sends; Enter when left out. */
  send?(tab: Tab): Promise<unknown>
}

/** So long a chat has been open that nobody "only just came" to it. */
const SETTLED = 3_300
const settle = () => pause(SETTLED)
const SELECTED_NAME = `[data-selected="true"] ${part('rowName')}`
const rowName = (name: string) =>
  `document.querySelector('${SELECTED_NAME}').textContent = ${JSON.stringify(name)}`

/** The page marks another row as the open one, and the header stays. Runs in the page. */
function selectRowOf(name: string): void {
  const rows = [...document.querySelectorAll('[data-part="row"]')]
  for (const row of rows)
    row.setAttribute(
      'aria-selected',
      String(row.querySelector('[data-part="rowName"]')?.textContent === name),
    )
}

const rows: Record<string, Row> = {
  'sources disagree': {
    reason: 'TikTok names different people for this chat',
    kind: 'stop',
    fires: async (tab) => {
      await write(tab)
      await tab.app().evaluate(selectRowOf, 'Bob')
    },
    misses: async (tab) => {
      await write(tab)
      await tab.app().evaluate(rowName(' Mia  Chen '))
      await tab.app().evaluate(() => {
        const name = document.querySelector('[data-part="headerName"]')
        name?.insertAdjacentHTML('beforeend', '<svg><title>Verified</title></svg><img alt="Verified">')
      })
    },
  },
  'recipient changed': {
    reason: 'You began this message in the chat with Bob',
    kind: 'stop',
    open: 'bob',
    more: '&carry=1',
    fires: async (tab) => {
      await write(tab, 'see you at the usual place')
      await pause(300)
      await tab.replica.call('open', 'mia.chen')
      await pause(100)
    },
    misses: async (tab) => {
      await tab.replica.call('open', 'mia.chen')
      await write(tab, 'see you at the usual place')
    },
  },
  'copied elsewhere': {
    reason: 'You copied this text in the chat with Bob',
    kind: 'stop',
    open: 'bob',
    fires: async (tab) => {
      await copyIn(tab, `[data-index="1"] ${part('messageText')}`)
      await tab.replica.call('open', 'mia.chen')
      await pasteText(tab, 'So good! I will show you the pictures.')
      await pause(300)
    },
    misses: async (tab) => {
      await tab.replica.call('open', 'mia.chen')
      await pause(100)
      await copyIn(tab, `[data-index="1"] ${part('messageText')}`)
      await pasteText(tab, 'So good! I will show you the pictures.')
      await pause(300)
    },
  },
  'greets someone else': {
    reason: 'Your message greets Bob',
    kind: 'stop',
    fires: (tab) => write(tab, 'Hi Bob, are you there?'),
    misses: (tab) => write(tab, 'Hi Mia, Bob says hello'),
  },
  'look-alike': {
    reason: 'Another chat looks like this one: Alex Kim',
    kind: 'stop',
    open: 'alex.kim',
    openToMiss: 'mia.chen',
    fires: (tab) => write(tab),
    misses: (tab) => write(tab),
  },
  'payment data': {
    reason: 'Your message seems to hold a card number',
    kind: 'stop',
    fires: (tab) => write(tab, 'take 4111 1111 1111 1111'),
    misses: (tab) => write(tab, 'call +49 1512 3456 7890'),
  },
  'a password': {
    reason: 'Your message seems to hold a password or PIN',
    kind: 'stop',
    fires: (tab) => write(tab, 'my password is hunter22!'),
    misses: (tab) => write(tab, 'did you change your password?'),
  },
  unreadable: {
    reason: 'TikTok does not show clearly whose chat this is',
    kind: 'card',
    open: '1020',
    openToMiss: 'mia.chen',
    fires: (tab) => write(tab),
    misses: (tab) => write(tab),
  },
  'message request': {
    reason: 'Message request: you have not accepted Kim Stranger yet',
    kind: 'card',
    open: 'stranger',
    more: '&requestComposer=1',
    fires: (tab) => write(tab),
    misses: async (tab) => {
      await press(tab, `${part('requestAction')}:nth-child(2)`)
      await write(tab)
    },
  },
  'first message': {
    reason: 'No earlier message to New Person is known on this device',
    kind: 'card',
    open: 'new.person',
    openToMiss: 'mia.chen',
    fires: async (tab) => {
      await write(tab)
      await pause(500)
    },
    misses: async (tab) => {
      await write(tab)
      await pause(500)
    },
  },
  several: {
    reason: 'This goes to more than one chat',
    kind: 'card',
    fires: async (tab) => {
      await tab.replica.call('openShare', 8)
      await chooseInSheet(tab, ['bob', 'sara'])
    },
    misses: async (tab) => {
      await tab.replica.call('openShare', 8)
      await chooseInSheet(tab, ['bob'])
    },
    send: (tab) => press(tab, DIALOG_SEND),
  },
  group: {
    reason: 'This is a group: everyone in it can read this',
    kind: 'card',
    open: '7300001',
    openToMiss: 'mia.chen',
    fires: (tab) => write(tab),
    misses: (tab) => write(tab),
  },
  'row moved': {
    reason: 'The list of chats moved just before you opened this one',
    kind: 'card',
    open: 'bob',
    fires: async (tab) => {
      await tab.replica.call('receive', '1011', 'look')
      await pause(80)
      await tab.replica.call('receive', 'sara', 'look')
      await pause(80)
      await press(tab, '[data-row]:nth-child(1)')
      await press(tab, '[data-row][id$="-1"]')
      await write(tab)
    },
    misses: async (tab) => {
      await tab.replica.call('receive', 'sara', 'look')
      await pause(1_200)
      await press(tab, '[data-row][id$="-1"]')
      await write(tab)
    },
  },
  'just switched': {
    reason: 'You only just came to this chat',
    kind: 'card',
    open: 'bob',
    fires: async (tab) => {
      await tab.replica.call('open', 'mia.chen')
      await write(tab, 'hi')
    },
    misses: async (tab) => {
      await tab.replica.call('open', 'mia.chen')
      await write(tab, 'hi')
      await settle()
    },
  },
  'long silence': {
    reason: 'The last message in this chat is more than 90 days old',
    kind: 'card',
    open: 'old.friend',
    openToMiss: 'mia.chen',
    fires: async (tab) => {
      await write(tab)
      await settle()
    },
    misses: async (tab) => {
      await write(tab)
      await settle()
    },
  },
  'late hours': {
    reason: 'It is late: you wanted to be asked at this hour',
    kind: 'card',
    settings: { 'ask:late-hours': true, lateFrom: 0, lateTo: 1439 },
    missSettings: { 'ask:late-hours': false, lateFrom: 0, lateTo: 1439 },
    fires: async (tab) => {
      await write(tab)
      await settle()
    },
    misses: async (tab) => {
      await write(tab)
      await settle()
    },
  },
}

describe('signals', () => {
  const at = useStage({ popupTab: true })

  test.each(Object.keys(rows))('%s: fires, and its near miss does not', async (name) => {
    const row = rows[name]
    if (!row) throw new Error(name)
    const { open = 'mia.chen', openToMiss = open, more = '', reason, kind, settings, missSettings } = row
    const send = row.send ?? ((tab: Tab) => tab.press('Enter'))
    if (settings) await storeSettings(at.stage(), settings)
    const tab = await at.open(messages(USUAL, open, more))
    await tab.ui().waitFor(open === 'stranger' ? 'note' : 'note')
    await row.fires(tab)
    await send(tab)
    const prompt = await tab.ui().waitFor('alertdialog')
    expect(prompt.name === 'Who is this for?' ? 'stop' : 'card').toBe(kind)
    expect(await prompt.text()).toContain(reason)
    await expectDelivered(tab, [])
    await tab.close()

    if (missSettings) await storeSettings(at.stage(), missSettings)
    const near = await at.open(messages(USUAL, openToMiss, more))
    await near.ui().waitFor('note')
    await row.misses(near)
    await send(near)
    // The first message of a sitting is asked about all the same, but not for this reason.
    const card = await near.ui().waitFor('alertdialog')
    expect(card.name).not.toBe('Who is this for?')
    expect(await card.text()).not.toContain(reason)
    await near.close()
    if (settings) await storeSettings(at.stage(), {})
  })

  test('a signal that is switched off says nothing', async () => {
    await storeSettings(at.stage(), { 'ask:look-alike': false, 'ask:greets-someone-else': false })
    const tab = await at.open(messages(USUAL, 'alex.kim'))
    await tab.ui().waitFor('note')
    await write(tab, 'Hi Bob, are you there?')
    await tab.press('Enter')
    await confirm(tab, 'Alex Kim')
    await expectDelivered(tab, ['alex.kim: Hi Bob, are you there?'])
    await tab.close()
    await storeSettings(at.stage(), {})
  })

  test('what is confirmed goes on without a question, until a signal of this very message fires', async () => {
    const tab = await at.open(messages(USUAL))
    await write(tab, 'one')
    await tab.press('Enter')
    await confirm(tab)
    await write(tab, 'two')
    await tab.press('Enter')
    await expectDelivered(tab, ['mia.chen: one', 'mia.chen: two'])
    await write(tab, 'Hey Bob!')
    await tab.press('Enter')
    const stop = await tab.ui().waitFor('alertdialog', 'Who is this for?')
    expect(await poll(1_000, async () => (await stop.text()).includes('greets Bob'))).toBe(true)
    await tab.close()
  })
})
