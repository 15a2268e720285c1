import { privateWindow } from './scenarios/private-window.ts'

privateWindow('firefox')
