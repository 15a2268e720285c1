import { sendsByIcon } from './scenarios/sends-by-icon.ts'

sendsByIcon('chromium')
