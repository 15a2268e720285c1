import { sendsAtOnce } from './scenarios/sends-at-once.ts'

sendsAtOnce('firefox')
