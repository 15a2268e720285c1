/** TikTok's page as it may be tomorrow: what candidates go by has other names, and everything else is as it was. */

import { hashOf } from '../replica/hash.ts'

export interface Drift {
  /** All `data-e2e`. */
  e2e?: true
  /** The labels at the end of classes, and Draft.js' own classes, which stand in its place. */
  labels?: true
  ids?: true
}

/** Renames in a page that is drawn already. What is ours (`data-part`) stays. */
export function drift(page: Document, { e2e, labels, ids }: Drift): void {
  for (const each of page.body.querySelectorAll('*')) {
    if (e2e && each.hasAttribute('data-e2e'))
      each.setAttribute('data-e2e', hash(each.getAttribute('data-e2e')))
    if (labels && each.hasAttribute('class'))
      each.setAttribute('class', (each.getAttribute('class') ?? '').split(' ').map(hash).join(' '))
    if (ids && each.id !== '') each.id = hash(each.id)
  }
}

const hash = (name: string | null): string => `x${hashOf(name ?? '')}`
