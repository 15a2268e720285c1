import { mainJob } from './scenarios/main-job.ts'

mainJob('chromium')
