import { randomWalk } from './scenarios/walk.ts'

randomWalk('firefox')
