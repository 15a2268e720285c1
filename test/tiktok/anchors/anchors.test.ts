/**
 * What each anchor finds in each skin of the replica. The list of anchors says in which generations a candidate has been
 * seen: there it must find something. And what an anchor finds is what it is meant for, and nothing else.
 */
import { describe, expect, test } from 'vitest'
import { findAll } from '../../../lib/tiktok/anchors/find.ts'
import type { Skin } from '../../replica/skins/skin.ts'
import { draw, GENERATIONS, inPage, nameOf, SKINS, type StillPage } from '../still.ts'
import { ANCHORS, type AnchorName } from './all.ts'

inPage()

/** Moments at which everything that an anchor names is there. */
const SCENES = {
  chat: {
    draft: 'At 8?',
    menu: '1001-1',
    reactions: '1001-0',
    panel: 'gif',
    failed: true,
    reacted: true,
    more: '&extras=1',
  },
  group: { open: '7300001' },
  request: { open: 'stranger', more: '&requestComposer=1' },
  sheet: { over: { kind: 'share', what: 'video', offered: 3 }, chosen: ['bob'], note: 'look' },
  media: { over: { kind: 'media', count: 2 } },
  sure: { more: '&dialog=1', menu: '1001-1', asked: true },
  feed: { path: '/foryou' },
} as const satisfies Record<string, StillPage>
type Scene = keyof typeof SCENES

/** A candidate in a generation it has been seen in, as far as the replica draws it. */
const places = ANCHORS.flatMap(({ name, candidates, seen }) =>
  candidates.flatMap((selector, index) => {
    const { in: gens, undrawn } = seen[index] ?? { in: [] }
    return undrawn ? [] : gens.map((gen) => [name, selector, gen] as const)
  }),
)

test('a candidate finds something in the generations it has been seen in', () => {
  const missing = new Set(places)
  for (const gen of GENERATIONS) {
    for (const scene of Object.values(SCENES)) {
      const page = draw(gen, scene)
      for (const place of missing) if (place[2] === gen && page.querySelector(place[1])) missing.delete(place)
    }
  }
  expect([...missing]).toEqual([])
})

const expand = ({ chats }: Skin) => (chats === 'panel' ? 'expand ' : '')
const pressed = 'row rowMenu messageMenu reply menuItem warningSign emoji panelButton voice gifCell sendIcon'

/** What an anchor finds in a scene: parts of the page, of the list and the chat only where a feed is around them. */
const FOUND: Partial<Record<AnchorName, [scene: Scene, parts: string | ((skin: Skin) => string)]>> = {
  editable: ['chat', 'editor'],
  composerArea: [
    'chat',
    ({ parts }) => (parts.chatBox.e2e ? 'chatBox chatBottom inputArea inputEditor' : 'inputArea'),
  ],
  composerBox: ['chat', 'inputArea'],
  composerAreaByLabel: ['chat', ({ chats }) => `${chats === 'panel' ? '' : 'main '}chatBox chatBottom`],
  notDm: ['chat', ''],
  chatBottom: ['chat', 'chatBottom'],
  chatBox: ['chat', ({ chats }) => `${chats === 'panel' ? '' : 'main '}chatBox`],
  sendControl: ['chat', 'sendIcon'],
  sendControlByLabel: ['chat', ''],
  harmlessControl: ['chat', 'media photo emoji'],
  unknownControl: ['chat', (skin) => `${expand(skin)}${pressed} svg button`],
  header: ['chat', 'header'],
  headerName: ['chat', 'headerName'],
  headerHandle: ['chat', 'headerHandle'],
  headerAvatar: ['chat', 'img'],
  profileLink: ['chat', 'a messageFace'],
  memberCount: ['group', 'memberCount'],
  row: ['chat', 'row'],
  rowSelected: ['chat', ({ openRow }) => (openRow.attribute === 'aria-selected' ? 'row' : '')],
  rowName: ['chat', 'rowName'],
  nameAlone: ['chat', ({ parts }) => (parts.rowName.label?.startsWith('SpanNicknameText') ? 'rowName' : '')],
  rowConversation: [
    'chat',
    ({ conversation }) => (!conversation ? '' : conversation.stands === 'on the row' ? 'row' : 'div'),
  ],
  rowTime: ['chat', 'rowTime'],
  timeDivider: ['chat', 'timeDivider'],
  requestBox: ['request', 'requestBox'],
  requestAction: ['request', 'requestAction'],
  message: ['chat', 'message'],
  messageText: ['chat', 'messageText'],
  messageList: ['chat', 'messageList'],
  messageActions: ['chat', 'messageActions'],
  messageMenuTrigger: ['chat', 'messageMenu'],
  rowMenuTrigger: ['chat', 'rowMenu'],
  menuEntry: [
    'chat',
    (skin) =>
      `${expand(skin)}${pressed} ${skin.parts.rowName.tag === 'p' ? 'rowName ' : ''}rowLine headerName headerHandle messageText button p`,
  ],
  deleteShape: ['chat', ''],
  popup: ['chat', 'menu'],
  dialog: ['sure', 'overlay dialog'],
  otherDialog: ['sheet', ''],
  dialogTitle: ['media', 'h3'],
  tab: ['sheet', ''],
  shareMark: ['feed', 'shareControl'],
  drawn: ['chat', 'img rowMenu svg warningSign sendIcon'],
  personSign: ['chat', 'rowFace img a messageFace'],
  shareControl: ['feed', 'shareControl'],
  choice: ['sheet', ({ openRow }) => `${openRow.attribute === 'aria-selected' ? 'row ' : ''}div`],
  chosen: ['sheet', ({ openRow }) => `${openRow.attribute === 'aria-selected' ? 'row ' : ''}div`],
  choiceRow: ['sheet', 'row message media div'],
  preview: ['media', 'canvas'],
  picture: ['chat', 'img'],
  searchField: ['sheet', 'input'],
  noteField: ['sheet', 'editor input'],
  pressable: ['chat', (skin) => `${expand(skin)}${pressed} button`],
  sendProblem: ['chat', 'warning'],
  reaction: ['chat', 'reaction'],
  reactionShown: ['chat', 'reactionShown'],
  emojiPanel: ['chat', ''],
  harmlessInChat: [
    'chat',
    (skin) => `${expand(skin)}a messageFace messageMenu reply button editor emoji panelButton`,
  ],
}

describe.each(GENERATIONS)('%s', (gen) => {
  test.each(Object.keys(SCENES) as Scene[])('what the anchors find: %s', (scene) => {
    const page = draw(gen, SCENES[scene])
    const inChat = (element: Element) => scene === 'feed' || element.closest('.feed, nav') === null
    const found: { [name: string]: string } = {}
    const expected: typeof found = {}
    for (const { name, candidates } of ANCHORS) {
      const [where, parts] = FOUND[name] ?? []
      if (where !== scene || parts === undefined) continue
      found[name] = sorted(findAll(page, candidates).filter(inChat).map(nameOf))
      expected[name] = sorted((typeof parts === 'string' ? parts : parts(SKINS[gen])).split(' '))
    }
    expect(found).toEqual(expected)
  })
})

const sorted = (all: string[]) =>
  [...new Set(all)]
    .filter((each) => each !== '')
    .sort()
    .join(' ')
