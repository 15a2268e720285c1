import { lifeCycle } from './scenarios/life-cycle.ts'

lifeCycle('firefox')
