import type { TabState } from '../../lib/health/health.ts'

/** `safe` teal, `calm` grey, `warn` amber. Each has its own shape too: colour alone tells nothing to many. */
export type Tone = 'safe' | 'calm' | 'warn'

/** The state of a tab in one sentence: a contract, tests and toolbar title use it. */
export const stateTexts: Record<TabState['kind'], { tone: Tone; sentence: string }> = {
  guarded: { tone: 'safe', sentence: 'Guarding your messages on this page.' },
  ready: { tone: 'safe', sentence: 'Ready: the guard starts as soon as you open a chat.' },
  quiet: { tone: 'calm', sentence: 'Not a message page. Comments, search and LIVE chat are left alone.' },
  elsewhere: { tone: 'calm', sentence: 'Open TikTok messages to see the guard at work.' },
  drift: {
    tone: 'warn',
    sentence:
      'Not guarded: TikTok changed its page and the message box was not recognised. Check the name yourself before you send.',
  },
  reload: { tone: 'warn', sentence: 'Not guarded yet: reload this TikTok page.' },
  'no-access': { tone: 'warn', sentence: 'Not guarded: this extension may not run on tiktok.com.' },
}
