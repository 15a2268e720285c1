/** Written from words/en.json by `npm run words`; a test holds the two together. */
// biome-ignore-all format: a line for each message, however long
import type { Value } from './sentence.ts'

/** Every message, and what stands in its places; null where it has none. */
export interface Messages {
  'app.name': null
  'app.shortName': null
  'app.forWhat': null
  'app.description': null
  'app.unguarded': null
  'app.noAccess': null
  'app.notAffiliated': null
  'app.whatYouCanDo': null
  'start.unknown': null
  'box.titleAndHandle': { title: Value; handle: Value }
  'box.goesTo': { who: Value }
  'box.ok': null
  'box.wordless': null
  'recipient.unreadable': null
  'recipient.counted': { name: Value; count: number }
  'recipient.nameAndHandle': { name: Value; handle: Value }
  'recipient.people': { count: number }
  'recipient.chats': { count: number }
  'cue.to': null
  'cue.label': { who: Value }
  'cue.paused': { time: Value }
  'pause.tomorrow': { time: Value }
  'pause.label': null
  'pause.quarter': null
  'pause.hour': null
  'pause.tomorrowUntil': null
  'pause.resume': null
  'pause.failed': null
  'pause.notResumed': null
  'card.title': { who: Value }
  'card.send': { name: Value }
  'card.sendAnyway': null
  'card.keepWriting': null
  'card.message': null
  'card.recipients': null
  'card.oneSided': null
  'thing.picture': null
  'thing.files': { count: number }
  'thing.media': { count: number }
  'thing.share': null
  'thing.shareWithNote': null
  'thing.resend': null
  'thing.one-press': null
  'thing.reaction': null
  'caveat.settings-unread': null
  'caveat.orphan': null
  'caveat.may-have-left': null
  'reason.sources-disagree': { name: Value; other: Value }
  'reason.sources-disagree.unnamed': { other: Value }
  'reason.somebodyElse': null
  'reason.recipient-changed': { name: Value }
  'reason.recipient-changed.unnamed': null
  'reason.copied-elsewhere': { name: Value }
  'reason.copied-elsewhere.unnamed': null
  'reason.greets-someone-else': { name: Value }
  'reason.greets-someone-else.unnamed': null
  'reason.look-alike': { name: Value }
  'reason.look-alike.unnamed': null
  'reason.payment-or-secret': { secret: 'card' | 'iban' | 'code' | 'other' }
  'reason.unreadable': null
  'reason.unreadable.guess': { who: Value }
  'reason.unreadable.people': null
  'reason.request': { name: Value }
  'reason.first-ever': { name: Value }
  'reason.several': null
  'reason.group': null
  'reason.row-moved': null
  'reason.just-switched': null
  'reason.between-chats': { name: Value }
  'reason.between-chats.unnamed': null
  'reason.long-silence': null
  'reason.late-hours': null
  'stop.title': null
  'stop.pick': null
  'stop.tick': null
  'stop.for': { who: Value }
  'stop.everyone': null
  'stop.unknown': null
  'stop.unknown.people': null
  'stop.listed': null
  'trust.dontAsk': { name: Value }
  'trust.sure': { name: Value }
  'trust.group': { name: Value }
  'trust.trusted': { name: Value }
  'trust.alwaysAsk': null
  'trust.alwaysAsked': null
  'trust.untilClosed': null
  'trust.notKept': null
  'notice.unsure': null
  'notice.message': { name: Value }
  'notice.message.group': { name: Value }
  'notice.message.unnamed': null
  'notice.chat': { name: Value }
  'notice.chat.group': { name: Value }
  'notice.chat.unnamed': null
  'notice.more': null
  'saying.learned': null
  'saying.typed-on': null
  'saying.onItsWay': { name: Value }
  'saying.onItsWay.unnamed': null
  'saying.mayArriveTwice': { again: Value }
  'saying.script-held': null
  'saying.picked': { picked: Value; who: Value }
  'saying.picked.maybe': { picked: Value; who: Value }
  'saying.namesake': { picked: Value; who: Value }
  'saying.namesake.maybe': { picked: Value; who: Value }
  'saying.pressEnter': { name: Value }
  'saying.pressEnter.unnamed': null
  'saying.dropAgain': { name: Value }
  'saying.dropAgain.unnamed': null
  'saying.pressAgain': { name: Value }
  'saying.pressAgain.unnamed': null
  'saying.waitOrPress': { name: Value }
  'saying.waitOrPress.unnamed': null
  'saying.othersChosen': null
  'saying.unclear': { name: Value }
  'saying.unclear.unnamed': null
  'saying.otherChat': { now: Value; name: Value }
  'saying.otherChat.unnamed': { now: Value }
  'saying.closed': null
  'saying.rebuilt': null
  'saying.draft': null
  'popup.saved': null
  'popup.oneSided': null
  'popup.reasons': null
  'popup.reasonsExplained': null
  'popup.repaired': { count: number }
  'popup.repairedAll': null
  'popup.silent': null
  'popup.unread': null
  'popup.unsaved': null
  'state.thisPage': null
  'state.checking': null
  'state.allow': null
  'state.guarded': null
  'state.ready': null
  'state.quiet': null
  'state.paused': { time: Value }
  'state.reloadPage': null
  'state.openMessages': null
  'state.elsewhere': null
  'state.drift': null
  'state.reload': null
  'state.no-access': null
  'settings.mode.label': null
  'settings.mode.every.label': null
  'settings.mode.every.description': null
  'settings.mode.sitting.label': null
  'settings.mode.sitting.description': null
  'settings.mode.risky.label': null
  'settings.mode.risky.description': null
  'settings.cue.label': null
  'settings.cue.description': null
  'settings.notice.label': null
  'settings.notice.description': null
  'settings.trustDays.label': null
  'settings.trustDays.7.label': null
  'settings.trustDays.30.label': null
  'settings.trustDays.90.label': null
  'settings.trustDays.never.label': null
  'settings.ask:sources-disagree.label': null
  'settings.ask:sources-disagree.description': null
  'settings.ask:recipient-changed.label': null
  'settings.ask:recipient-changed.description': null
  'settings.ask:copied-elsewhere.label': null
  'settings.ask:copied-elsewhere.description': null
  'settings.ask:greets-someone-else.label': null
  'settings.ask:greets-someone-else.description': null
  'settings.ask:look-alike.label': null
  'settings.ask:look-alike.description': null
  'settings.ask:payment-or-secret.label': null
  'settings.ask:payment-or-secret.description': null
  'settings.ask:unreadable.label': null
  'settings.ask:unreadable.description': null
  'settings.ask:request.label': null
  'settings.ask:request.description': null
  'settings.ask:first-ever.label': null
  'settings.ask:first-ever.description': null
  'settings.ask:several.label': null
  'settings.ask:several.description': null
  'settings.ask:group.label': null
  'settings.ask:group.description': null
  'settings.ask:row-moved.label': null
  'settings.ask:row-moved.description': null
  'settings.ask:just-switched.label': null
  'settings.ask:just-switched.description': null
  'settings.ask:between-chats.label': null
  'settings.ask:between-chats.description': null
  'settings.ask:long-silence.label': null
  'settings.ask:long-silence.description': null
  'settings.ask:late-hours.label': null
  'settings.ask:late-hours.description': null
  'settings.lateFrom.label': null
  'settings.lateTo.label': null
  'settings.reactions.label': null
  'settings.reactions.description': null
  'people.summary': null
  'people.summary.counted': { count: Value }
  'people.explained': null
  'people.nobody': null
  'people.row': { who: Value; about: Value }
  'people.group': null
  'people.askedAlways': null
  'people.endsNever': null
  'people.ended': null
  'people.endsToday': null
  'people.endsIn': { count: number }
  'people.remove': null
  'people.remove.label': { name: Value }
  'people.forget': null
  'people.forgetExplained': null
  'people.forgetSure': null
  'people.forgetNot': null
  'people.forgotten': null
  'people.failed': null
  'people.unread': null
  'help.tab': null
  'help.lede': null
  'help.secret.heading': null
  'help.secret.todo': null
  'help.now.heading': null
  'help.now.unsend.todo': null
  'help.now.unsend.more': null
  'help.now.correct.todo': null
  'help.now.correct.more': null
  'help.now.correct.sample1': null
  'help.now.correct.sample2': null
  'help.now.ask.todo': null
  'help.now.ask.more': null
  'help.now.block.todo': null
  'help.now.block.more': null
  'help.now.report.todo': null
  'help.now.report.more': null
  'help.does.heading': null
  'help.does.asOf': null
  'help.does.source': null
  'help.does.chat': null
  'help.does.chat.says': null
  'help.does.message': null
  'help.does.message.says': null
  'help.does.everyone': null
  'help.does.everyone.says': null
  'help.doesNot.heading': null
  'help.doesNot.takeBack': null
  'help.doesNot.notification': null
  'help.doesNot.kept': null
  'help.footer': null
}
