/** What people write. */
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

export const plain = (random: Random): string => random.pick(PLAIN)

export const greeting = (called: string, random: Random): string => {
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

export const onlyGreeting = (random: Random): string =>
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

export const speakingOf = (called: string, random: Random): string =>
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

export const innocentNumber = (random: Random): string =>
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

export const secret = (random: Random): string =>
  random.pick([
    'my card is 4111 1111 1111 1111',
    'IBAN DE89 3704 0044 0532 0130 00',
    'verification code 482913',
    'the wifi password is Sunflower42!',
  ])

/** Long enough to be somebody's words, and new each time. */
export const longText = (random: Random): string =>
  `${plain(random)} and then we ${plain(random)} ${digits(2, random)}x`
