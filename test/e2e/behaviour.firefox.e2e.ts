import { badInput } from './scenarios/bad-input.ts'
import { elsewhere } from './scenarios/elsewhere.ts'
import { help } from './scenarios/help.ts'
import { invariants } from './scenarios/invariants.ts'
import { notice } from './scenarios/notice.ts'
import { noticeScript } from './scenarios/notice-script.ts'
import { oneSend } from './scenarios/one-send.ts'
import { popup } from './scenarios/popup.ts'
import { shares } from './scenarios/shares.ts'
import { typingOn } from './scenarios/typing-on.ts'

invariants('firefox')
elsewhere('firefox')
badInput('firefox')
notice('firefox')
noticeScript('firefox')
popup('firefox')
help('firefox')
shares('firefox')
typingOn('firefox')
oneSend('firefox')
