import { network } from './scenarios/network.ts'

network('firefox')
