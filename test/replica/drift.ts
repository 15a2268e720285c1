/** The page as TikTok may rename it tomorrow: other `data-e2e`, other labels, other ids, and all the rest as it was. */
import { hashOf } from './hash.ts'

export const DRIFTS = ['none', 'e2e', 'labels', 'all'] as const
export type Drift = (typeof DRIFTS)[number]
type Kind = 'e2e' | 'label' | 'id'

const RENAMES: Record<Drift, readonly Kind[]> = {
  none: [],
  e2e: ['e2e'],
  labels: ['label'],
  all: ['e2e', 'label', 'id'],
}

/** What something is called now. */
export const renamed = (drift: Drift, kind: Kind, name: string): string =>
  RENAMES[drift].includes(kind) ? `x${hashOf(name)}` : name

/** The style sheet for a page that calls its elements so; a bundler may have taken its quotes away. */
export const restyled = (drift: Drift, css: string): string =>
  css
    .replace(/\[class\*="?([\w-]+)"?\]/g, (_, label) => `[class*="${renamed(drift, 'label', label)}"]`)
    .replace(/\[data-e2e="?([\w-]+)"?\]/g, (_, name) => `[data-e2e="${renamed(drift, 'e2e', name)}"]`)
    .replace(/#(main-content-messages)/g, (_, id) => `#${renamed(drift, 'id', id)}`)
