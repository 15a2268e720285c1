import { identity } from './scenarios/identity.ts'

identity('firefox')
