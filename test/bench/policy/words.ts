/** What people write, in English and, from the corpora of bench:words, in the other fifteen languages. */
import { fill, linesOf } from '../words/corpus.ts'
import { corpora } from '../words/languages.ts'
import type { Random } from './random.ts'

const PLAIN = [
  'lol',
  'ok',
  'see you at 8',
  'that video was so good',
  'will you come tomorrow?',
  'hope you are well',
  'may I call you later',
  'mark my words',
  'rose early today, so tired',
  'grace period is over',
  'can you send me the link',
  'what time?',
  'i will be late, sorry',
  'happy birthday!!',
  'just got home',
  'good morning',
  'jack of all trades',
  'May or June, what do you prefer',
  'no way',
  'the password is wrong again',
  'what is the zip code there',
  'haha yes',
  '😂😂',
  'chase the bus if you must',
  'so, how did it go with the interview',
]

const plain = (random: Random): string => random.pick(PLAIN)

const greeting = (called: string, random: Random): string => {
  const name = random.chance(0.5) ? called : called.toLowerCase()
  const word = random.pick(['hey', 'hi', 'Hi', 'Hey', 'good morning', 'hola', 'hello'])
  return random.pick([
    `${word} ${name}, ${plain(random)}`,
    `${word} ${called}! ${plain(random)}`,
    `${word} ${name}`,
    `${word} ${called} are you coming tonight`,
    `${name}, are you there?`,
    `${word} ${name} can you call me`,
  ])
}

const onlyGreeting = (random: Random): string =>
  random.pick([
    'hey',
    'hi there',
    'hey you',
    'hey, how are you',
    'hi! will you be there',
    'hey just wanted to ask',
    'hi love',
    'hello happy friday',
    'hey babe',
    'hey hope all is well',
    'hi may i ask something',
  ])

const speakingOf = (called: string, random: Random): string =>
  random.pick([
    `${called} said you were ill`,
    `hey ${called} told me about it`,
    `${called} and I are going`,
    `did ${called} call you`,
    `${called}'s party is on friday`,
    `${called}, Sue and me are coming`,
    `${called}? no idea`,
    `${called.toLowerCase()} is here too`,
    `hey is ${called} with you`,
  ])

const digits = (count: number, random: Random) =>
  Array.from({ length: count }, () => Math.floor(random.next() * 10)).join('')

const innocentNumber = (random: Random): string =>
  random.pick([
    () => `call me +49 151 ${digits(8, random)}`,
    () => `my number is 0${digits(10, random)}`,
    () => `order ${digits(16, random)} is on its way`,
    () => `tracking number 1Z${digits(16, random)}`,
    () => `parcel 00${digits(18, random)}`,
    () => `on 24.11.2026 at 18:30`,
    () => `https://www.tiktok.com/@mia/video/7${digits(18, random)}`,
    () => `it was ${digits(3, random)}.99 in the end`,
    () => `use code SAVE${digits(4, random)}`,
    () => `flight LH${digits(4, random)}, booking code ${digits(6, random)}`,
    () => digits(16, random),
  ])()

const secret = (random: Random): string =>
  random.pick([
    'my card is 4111 1111 1111 1111',
    'IBAN DE89 3704 0044 0532 0130 00',
    'verification code 482913',
    'the wifi password is Sunflower42!',
  ])

/** Long enough to be somebody's words, and new each time. */
const longText = (random: Random): string =>
  `${plain(random)} and then we ${plain(random)} ${digits(2, random)}x`

/** The ways to write of somebody who writes in one language. */
export interface Speech {
  plain(random: Random): string
  /** Speaks to somebody by what they are called. */
  greeting(called: string, random: Random): string
  onlyGreeting(random: Random): string
  /** Names somebody without speaking to them. */
  speakingOf(called: string, random: Random): string
  innocentNumber(random: Random): string
  secret(random: Random): string
  longText(random: Random): string
}

const english: Speech = { plain, greeting, onlyGreeting, speakingOf, innocentNumber, secret, longText }

/** @param language a code of the corpora */
export function speechIn(language: string): Speech {
  const corpus = corpora[language]
  if (language === 'en' || corpus === undefined) return english
  const innocent = linesOf(corpus.innocent)
  const about = innocent.filter((line) => line.includes('{'))
  const of = innocent.filter((line) => !line.includes('{'))
  const said = (random: Random) => random.pick(of)
  const templates = [corpus.greets, corpus.greets, corpus.starts, corpus.ends].map(linesOf)
  return {
    plain: said,
    greeting: (called, random) => fill(random.pick(random.pick(templates)), called),
    onlyGreeting: said,
    speakingOf: (called, random) => fill(random.pick(about), called),
    innocentNumber: (random) => random.pick(linesOf(corpus.harmless)),
    secret: (random) => random.pick(linesOf(corpus.secrets)),
    longText: (random) => `${said(random)} ${said(random)} ${digits(2, random)}x`,
  }
}
