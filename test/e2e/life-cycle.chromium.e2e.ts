import { inputMethods } from './scenarios/input-methods.ts'
import { lifeCycle } from './scenarios/life-cycle.ts'

lifeCycle('chromium')
inputMethods()
