/** The listeners: before the page, for every event that can be part of a send, and for no longer than their life. */
import { expect, test } from 'vitest'
import { GESTURE_EVENTS, listen } from '../../../lib/guard/sentry/capture.ts'
import { FakeEvent, installDom } from '../../page/fake-dom.ts'

test('every event is heard once, until the life ends', () => {
  const { window } = installDom()
  const end = new AbortController()
  const heard: string[] = []
  listen(({ type }) => heard.push(type), end.signal)
  for (const type of GESTURE_EVENTS) window.dispatchEvent(new FakeEvent(type, null))
  expect(heard).toEqual([...GESTURE_EVENTS])
  end.abort()
  window.dispatchEvent(new FakeEvent('keydown', null))
  expect(heard).toHaveLength(GESTURE_EVENTS.length)
  expect(window.listeners).toEqual([])
})
