import type { Person } from './people.ts'

const COLOURS = ['#7a5ea8', '#2f7f86', '#a8653a', '#4d6fae', '#8a4d68', '#5b7d3a']

/** An invented face: the first letter on a colour, as a picture that needs no network. */
export function Face({ person }: { person: Person }) {
  const letter = [...(person.name.replace(/[^\p{L}\p{Emoji_Presentation}]/gu, '') || '?')][0] ?? '?'
  const colour = COLOURS[Number(person.id) % COLOURS.length]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96" fill="${colour}"/><text x="48" y="64" font-size="46" font-family="sans-serif" fill="#fff" text-anchor="middle">${letter.toUpperCase()}</text></svg>`
  return <img alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={40} height={40} />
}
