import { handleInPath } from '../../core/people/identity.ts'

/** The handle in a profile link's path, e.g. `mia.chen` in `/@Mia%2Echen/?lang=en`. */
export function handleInLink(link: Element): string | null {
  const path = (link.getAttribute('href') ?? '').split(/[?#]/, 1)[0] ?? ''
  const part = /\/(?:@|%40)([^/]*)\/?$/i.exec(path)?.[1]
  return part === undefined ? null : handleInPath(part)
}
