/**
 * A page with direct messages, as the guard sees it. Implemented by lib/tiktok for TikTok's page and by test/page for one
 * that needs no browser; whoever asks for less than all of it says so by the door it takes.
 */
import type { ChatPage } from './chat.ts'
import type { DeleteReachPage } from './deletes.ts'
import type { LearningPage } from './learning.ts'
import type { PressesPage } from './presses.ts'
import type { SendsPage } from './sends.ts'
import type { SurfacePage } from './surface.ts'

export interface GuardedPage
  extends SendsPage,
    ChatPage,
    PressesPage,
    LearningPage,
    DeleteReachPage,
    SurfacePage {}
