import { markShape as mark } from './mark-shape.ts'
import './Mark.css'

/** Our mark. Decoration: the name stands beside it. */
export function Mark() {
  const { tile, head } = mark
  return (
    <svg className="mark" viewBox={`0 0 ${tile.size} ${tile.size}`} aria-hidden="true" focusable="false">
      <rect width={tile.size} height={tile.size} rx={tile.radius} fill={mark.teal} />
      <g fill={mark.paper}>
        <circle cx={head.x} cy={head.y} r={head.radius} />
        <path d={mark.shoulders} />
      </g>
      <path
        d={mark.tick}
        fill="none"
        stroke={mark.teal}
        strokeWidth={mark.tickWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
