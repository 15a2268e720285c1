import type { SyntheticEvent } from 'react'
import type { Options } from './options.ts'

const HANDLERS = {
  click: 'onClick',
  pointerdown: 'onPointerDown',
  mousedown: 'onMouseDown',
  touchend: 'onTouchEnd',
} as const

/** The handler that makes a control send on the event the page goes by. A native button's keys come as clicks. */
export function sendsOn(options: Options, act: (trusted: boolean) => void) {
  const press = (event: SyntheticEvent) => act(event.nativeEvent.isTrusted)
  return { [HANDLERS[options.sendOn]]: press, 'data-sends': '' }
}
