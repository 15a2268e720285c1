import { expect, test } from 'vitest'
import { isMessagesPath } from '../../../lib/tiktok/chat/paths.ts'

test.each([
  '/messages',
  '/messages/',
  '/messages/@mia',
  '/business-suite/messages',
  '/business-suite/messages/1',
])('%s is an address of messages', (path) => expect(isMessagesPath(path)).toBe(true))

test.each([
  '/',
  '/foryou',
  '/@messages',
  '/messagesx',
  '/en/messages',
  '/business-suite',
  '/@mia/messages',
  '/MESSAGES',
])('%s is none', (path) => expect(isMessagesPath(path)).toBe(false))
