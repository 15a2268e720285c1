const ROOTS = ['/messages', '/business-suite/messages']

/** Whether an address is one of messages (docs/tiktok-page.md 2). Every frame asks this, so it compiles no pattern. */
export const isMessagesPath = (path: string): boolean =>
  ROOTS.some((root) => path === root || path.startsWith(`${root}/`))
