import { useReplica } from './context.ts'
import { faceSvg } from './face-svg.ts'
import type { Person } from './people.ts'

const COLOURS = ['#7a5ea8', '#2f7f86', '#a8653a', '#4d6fae', '#8a4d68', '#5b7d3a']

/** The first letter of the name on a colour: a picture that needs no network, or one that takes its time to come. */
export function Face({ person }: { person: Person }) {
  const [letter = '?'] = [...(person.name.replace(/[^\p{L}\p{Emoji_Presentation}]/gu, '') || '?')]
  const colour = COLOURS[Number(person.id) % COLOURS.length]
  const { faces } = useReplica().store.options
  const face: [string, string] = [letter.toUpperCase(), colour ?? '#777']
  const late = `/face/${encodeURIComponent(face.join(' '))}?after=${faces}`
  const src = faces > 0 ? late : `data:image/svg+xml,${encodeURIComponent(faceSvg(...face))}`
  return <img alt="" src={src} width={40} height={40} />
}
