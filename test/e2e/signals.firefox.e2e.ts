import { signals } from './scenarios/signals.ts'
import { stop } from './scenarios/stop.ts'
import { trust } from './scenarios/trust.ts'

signals('firefox')
stop('firefox')
trust('firefox')
