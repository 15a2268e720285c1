import { sendsOfThings } from './scenarios/sends-of-things.ts'

sendsOfThings('chromium')
