import { sendsByIcon } from './scenarios/sends-by-icon.ts'

sendsByIcon('firefox')
