import { network } from './scenarios/network.ts'

network('chromium')
