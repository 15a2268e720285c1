import { inputMethods } from './scenarios/input-methods.ts'
import { lifeCycle } from './scenarios/life-cycle.ts'
import { sideDoors } from './scenarios/side-doors.ts'

lifeCycle('firefox')
sideDoors('firefox')
inputMethods('firefox')
