import { sends } from './scenarios/sends.ts'

sends('firefox')
