/** The people of the practice page: invented, neutral, and as awkward as real ones. Plain data. */
export interface Person {
  /** Numeric user id, as in `?u=`. */
  id: string
  /** Without `@`; empty means that TikTok never shows more than "@". */
  handle: string
  name: string
  kind?: 'group' | 'request'
  /** Members of a group; null: the header shows faces, no count. */
  members?: number | null
  /** `none`: never written to; `old`: last message a year ago. */
  history?: 'none' | 'old'
}

const named: Person[] = [
  { id: '1001', handle: 'mia.chen', name: 'Mia Chen' },
  { id: '1002', handle: 'bob', name: 'Bob' },
  { id: '1003', handle: 'alex.kim', name: 'Alex Kim' },
  { id: '1004', handle: 'alexkim_2', name: 'Alex Kim' },
  { id: '1005', handle: 'sara', name: 'Sara' },
  { id: '1006', handle: 'sara.real', name: '\u0405ara' },
  { id: '1007', handle: 'jon', name: 'Jon' },
  { id: '1008', handle: 'john', name: 'John' },
  { id: '1009', handle: 'daniel', name: 'Daniel' },
  { id: '1010', handle: 'daniei', name: 'DanieI' },
  { id: '7300001', handle: '', name: 'Road trip', kind: 'group', members: 5 },
  { id: '7300002', handle: '', name: 'Band practice', kind: 'group', members: null },
  { id: '1012', handle: 'stranger', name: 'Kim Stranger', kind: 'request', history: 'none' },
  { id: '1013', handle: 'layla', name: 'ليلى حسن' },
  { id: '1014', handle: 'noa', name: 'נועה לוי' },
  { id: '1015', handle: 'eve', name: '<b>Eve</b><img src=x onerror=alert(1)>' },
  { id: '1016', handle: 'rlo', name: 'Ann\u202Eeilrahc' },
  { id: '1017', handle: 'long.name', name: 'Maximilian '.repeat(45).padEnd(500, 'x') },
  { id: '1018', handle: 'rocket', name: '🚀👩‍🚀🌙' },
  { id: '1019', handle: 'nameless', name: '' },
  { id: '1020', handle: '', name: 'Never Loads' },
  { id: '1021', handle: 'new.person', name: 'New Person', history: 'none' },
  { id: '1022', handle: 'old.friend', name: 'Old Friend', history: 'old' },
  { id: '1023', handle: 'also.new', name: 'Also New', history: 'none' },
]

const first = [
  'Ada',
  'Ben',
  'Cleo',
  'Dora',
  'Emil',
  'Fay',
  'Gus',
  'Hana',
  'Ivo',
  'Juno',
  'Kai',
  'Lena',
  'Milo',
]
const last = ['Berg', 'Costa', 'Diaz', 'Fox', 'Gray']

const others: Person[] = Array.from({ length: 19 }, (_, index) => {
  const name = `${first[index % first.length]} ${last[index % last.length]}`
  return { id: `${2000 + index}`, handle: `${name.toLowerCase().replace(' ', '.')}${index}`, name }
})

export const people: readonly Person[] = [...named, ...others]

/** The first `count` of a list as long as one likes. */
export const crowd = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${first[index % first.length]} ${last[index % last.length]} ${index}`
    return people[index] ?? { id: `${50_000 + index}`, handle: `someone.${index}`, name }
  })

/** One's own numeric id, the other half of every one-to-one conversation id. */
const OWN_ID = '9000'

/** `0:1:<uid>:<uid>` between two people, a plain number for a group (docs/tiktok-page.md 4). */
export const conversationId = (person: Person) =>
  person.kind === 'group' ? person.id : `0:1:${OWN_ID}:${person.id}`

/** How the delivery log names a recipient. */
export const addressOf = (person: Person) =>
  person.kind === 'group' ? `group:${person.id}` : person.handle || `id:${person.id}`

export function findPerson(key: string | null): Person | undefined {
  if (key === null || key === '') return undefined
  const bare = key.replace(/^@/, '')
  // A bare "@" names nobody; an empty handle would match the first group.
  if (bare === '') return undefined
  return people.find((person) =>
    [person.handle, person.id, conversationId(person), person.name].includes(bare),
  )
}
