/**
 * Dialogs of other making than the replica's: no markup of TikTok's share sheet is known (docs/tiktok-page.md 10). `.send` is
 * pressed. The browser tests go through one or two of each kind, the unit tests through all.
 */
const DIALOG = 'role="dialog"'
const rows = (row: (name: string) => string) => ['Bob', 'Sara', 'Jon'].map(row).join('')
const ticked = rows(
  (name) => `<label><input type="checkbox"${name === 'Bob' ? ' checked' : ''}><span>${name}</span></label>`,
)
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const FACE = `<img src="${PIXEL}" width="20" height="20">`

export interface Sheet {
  html: string
  /** What the question is called beside a chat with Mia Chen. */
  asks: string
  /** Whom it goes to: the chat behind it, people who are chosen, or nobody who can be told. */
  to: 'the chat' | readonly string[]
}

/** What sends, and whom the question names. */
export const SHEETS = {
  'a sheet that is no dialog by role': {
    html: `<div>${ticked}<button class="send">Send</button></div>`,
    asks: 'Send to Bob?',
    to: ['Bob'],
  },
  'a Send that is an input': {
    html: `<div ${DIALOG}>${ticked}<input type="submit" class="send" value="Send"></div>`,
    asks: 'Send to Bob?',
    to: ['Bob'],
  },
  'a Send that nothing says can be pressed': {
    html: `<div ${DIALOG}>${ticked}<div class="send">Send</div></div>`,
    asks: 'Send to Bob?',
    to: ['Bob'],
  },
  'a Send for each person': {
    html: `<div ${DIALOG} class="DivShareModal"><ul>${rows((name) => `<li><p>${name}</p><button class="${name === 'Sara' ? 'send' : ''}">Send</button></li>`)}</ul></div>`,
    asks: 'Send to Sara?',
    to: ['Sara'],
  },
  'I7: faces that nothing marks as chosen are not the chat behind the dialog': {
    html: `<div ${DIALOG}>${rows((name) => `<div>${FACE}<p>${name}</p></div>`)}<button class="send">Send</button></div>`,
    asks: "Can't tell who this goes to",
    to: [],
  },
  'a box to tick beside the row, in no list': {
    html: `<div ${DIALOG}>${rows((name) => `<div>${FACE}<p>${name}</p><span><input type="checkbox"${name === 'Bob' ? ' checked' : ''}></span></div>`)}<button class="send">Send</button></div>`,
    asks: 'Send to Bob?',
    to: ['Bob'],
  },
  'people marked by a class': {
    html: `<div ${DIALOG}><div role="tablist"><b role="tab" aria-selected="true">Friends</b></div>${rows((name) => `<div class="${name === 'Bob' ? 'chosen' : ''}">${FACE}<p>${name}</p></div>`)}<button class="send">Send</button></div>`,
    asks: "Can't tell who this goes to",
    to: [],
  },
  'a preview that is a background': {
    html: `<div ${DIALOG}><div class="preview"></div><button class="send">Send (1)</button></div>`,
    asks: 'Send to Mia Chen?',
    to: 'the chat',
  },
} as const satisfies Record<string, Sheet>

const box = '<label><input type="checkbox" checked><span>Remember me</span></label>'
const options = ['Bug', 'Idea']
  .map((name) => `<label><input type="checkbox" checked>${name}</label>`)
  .join('')

/** I9: what sends nothing. */
export const NO_SHEETS = {
  login: `<div ${DIALOG}>${box}<button class="send">Log in</button></div>`,
  'a code to ask for': `<div ${DIALOG}>${box}<button class="send">Send code</button></div>`,
  blocking: `<div ${DIALOG}>${box}<button class="send">Block</button></div>`,
  'a report': `<div ${DIALOG}><label><input type="radio" checked>Spam</label><textarea></textarea><button class="send">Send</button></div>`,
  'the settings of a chat': `<div ${DIALOG}>${FACE}<p>Mia Chen</p><div role="switch" aria-checked="true">Mute</div><button class="send">Done</button></div>`,
  'a choice of language': `<div ${DIALOG}><div role="option" aria-selected="true">English</div><button class="send">OK</button></div>`,
  'a video with its comments': `<div ${DIALOG}><video></video><button aria-pressed="true">Like</button><button data-e2e="share-icon">Share</button><div data-e2e="comment-input"><button class="send">Send</button></div></div>`,
  'a picture to confirm': `<div ${DIALOG}><canvas></canvas><button class="send">Confirm</button></div>`,
  'login, by its mark': `<div ${DIALOG} id="loginContainer">${box}<button class="send" data-e2e="send-code-button">Send</button></div>`,
  'a code, by the mark of its button': `<div ${DIALOG}>${box}<button class="send" data-e2e="send-code-button">Send</button></div>`,
  'a code, by its field': `<div ${DIALOG}><input autocomplete="one-time-code">${box}<button class="send">Send</button></div>`,
  'an address, by its field': `<div ${DIALOG}><input type="email">${box}<button class="send">Send</button></div>`,
  'signing up, by its title': `<div ${DIALOG}><h2>Sign up</h2>${options}<button class="send">Send</button></div>`,
  'a report, by its name': `<div ${DIALOG} aria-label="Report a problem">${FACE}${options}<textarea></textarea><button class="send">Send</button></div>`,
  'feedback, by its class': `<div ${DIALOG} class="css-1-DivFeedbackModal">${box}<img src="blob:x"><textarea></textarea><button class="send">Send</button></div>`,
  'feedback, by its title': `<div ${DIALOG}><h3 class="x-Title">Send feedback</h3>${FACE}${box}<button class="send">Send</button></div>`,
  'an upload': `<div ${DIALOG} class="css-1-DivUploadModal"><video></video><button class="send">Send</button></div>`,
  gifts: `<div ${DIALOG} class="css-1-DivGiftPanel">${rows((name) => `<div role="option" aria-selected="true">${FACE}${name}</div>`)}<button class="send">Send</button></div>`,
  'a poll': `<div ${DIALOG}><h2>Poll</h2>${options}<button class="send">Send</button></div>`,
  cookies: `<div ${DIALOG}><tiktok-cookie-banner>${options}<button class="send">Send</button></tiktok-cookie-banner></div>`,
  'a filter': `<div ${DIALOG}><h2>Filter by label</h2>${options}<button class="send" data-e2e="label-apply">Send</button></div>`,
  'a report of several people': `<div ${DIALOG}><h2>Report</h2>${rows((name) => `<div><img src="${PIXEL}"><input type="checkbox" checked>${name}</div>`)}<button class="send">Send</button></div>`,
} as const satisfies Record<string, string>

/** How a page lays a dialog over itself. */
export const overlaid = (html: string): string =>
  `<div id="other" style="position:fixed;inset:60px;background:#fff;z-index:999">${html}</div>`
