/** What every address of the practice site answers. PURE; the server is test/stage/server.ts. */
import { faceSvg } from './face-svg.ts'
import { people } from './people.ts'

export type Answer =
  | {
      status: number
      contentType: string
      body: string
      /** Milliseconds that the answer takes on its way. */
      after?: number
    }
  | { status: 200; contentType: string; file: string }

const PAGES: [RegExp, string][] = [
  [/^\/messages\/?$/, 'messages'],
  [/^\/business-suite\/messages\/?$/, 'business-suite'],
  [/^\/(?:foryou)?$/, 'feed'],
  [/^\/@[^/]+\/live$/, 'live'],
  [/^\/@[^/]+$/, 'profile'],
  [/^\/login$/, 'login'],
  [/^\/plain$/, 'plain'],
]

/** The page that stands at a path. */
export const pageAt = (path: string): string | undefined => PAGES.find(([each]) => each.test(path))?.[1]

/** Answers a request; unknown addresses get a 404. */
export function respond(url: URL): Answer {
  if (url.pathname === '/replica.js') {
    return { status: 200, contentType: 'text/javascript; charset=utf-8', file: 'dist/replica.js' }
  }
  if (url.pathname.startsWith('/face/')) {
    const [letter = '?', colour = '#777'] = decodeURIComponent(url.pathname.slice('/face/'.length)).split(' ')
    const after = Number(url.searchParams.get('after'))
    return { status: 200, contentType: 'image/svg+xml', body: faceSvg(letter, colour), after }
  }
  const page = pageAt(url.pathname)
  if (page === undefined) return html(404, '<h1>Not found</h1>')
  if (page === 'plain') return html(200, shell(url, page, plainBody()))
  return html(200, shell(url, page, '<div id="app"></div><script src="/replica.js"></script>'))
}

const html = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
})

/** Everything the page hears, noted before anything else of the page runs. */
const RECORDER = `(() => {
  const heard = (window.top.replicaEvents ??= []);
  for (const type of ['keydown','keypress','keyup','beforeinput','pointerdown','mousedown','pointerup','mouseup','click','touchstart','touchend','submit','drop','paste'])
    window.addEventListener(type, (event) => heard.push(type + (event.key ? ':' + event.key : event.inputType ? ':' + event.inputType : '')), true);
})()`

function shell(url: URL, page: string, body: string): string {
  const lang = url.searchParams.get('lang') ?? 'en'
  const dir = /^(?:ar|he|fa|ur)/.test(lang) ? 'rtl' : 'ltr'
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light'
  return `<!doctype html>
<html lang="${encodeURIComponent(lang)}" dir="${dir}" data-theme="${theme}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Practice messages</title><script>${RECORDER}</script></head>
<body data-page="${page}">${body}</body></html>`
}

/** A page without any composer and about 3,000 elements, for benchmarks. */
function plainBody(): string {
  const item = (index: number) =>
    `<article data-e2e="recommend-list-item"><a href="/@${people[index % people.length]?.handle}"><b>Video ${index}</b></a><p>Some words</p><span>1K</span></article>`
  return `<main>${Array.from({ length: 600 }, (_, index) => item(index)).join('')}</main>`
}
