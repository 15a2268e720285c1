import { sendsByEnter } from './scenarios/sends-by-enter.ts'

sendsByEnter('chromium')
