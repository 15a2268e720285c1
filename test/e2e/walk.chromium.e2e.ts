import { randomWalk } from './scenarios/walk.ts'

randomWalk('chromium')
