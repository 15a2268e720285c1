/** What a frame shows of direct messages. */
import type { Place } from '../core/everyone-seen.ts'

export interface Surface {
  /** Whether DMs are shown here at all. */
  dm: boolean
  composer: HTMLElement | null
  /** Which of TikTok's places this is, for what is remembered about it. */
  place: SurfacePlace
  /** A box to write in stands where the composer should be, and no candidate knows it. */
  unknownBox: boolean
}

/** `page`: the messages page; `suite`: inside Business Suite; `over`: a flyout or a chat on another page. */
export type SurfacePlace = Place

export interface SurfacePage {
  readSurface(): Surface
}
