/**
 * Every signal, in the order in which their reasons are shown (a card shows the first).
 *
 * Add a signal: 1. a module beside this file with its name in signal.ts; 2. a line here; 3. its sentence in
 * components/texts.ts (it does not compile without); 4. rows that fire and rows that must not in
 * test/core/signals.test.ts.
 */
import { firstEver } from './first-ever.ts'
import { group } from './group.ts'
import { justSwitched } from './just-switched.ts'
import { request } from './request.ts'
import type { Signal } from './signal.ts'
import { unreadable } from './unreadable.ts'

export const signals: readonly Signal[] = [unreadable, request, firstEver, group, justSwitched]
