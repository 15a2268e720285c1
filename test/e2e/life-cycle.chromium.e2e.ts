import { inputMethods } from './scenarios/input-methods.ts'
import { lifeCycle } from './scenarios/life-cycle.ts'
import { sideDoors } from './scenarios/side-doors.ts'

lifeCycle('chromium')
sideDoors('chromium')
inputMethods('chromium')
