import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passesLuhn, passesMod97 } from '../../../lib/core/signals/payment-numbers.ts'
import { paymentOrSecret } from '../../../lib/core/signals/payment-or-secret.ts'
import { calm } from '../situations.ts'

const found = (text: string) => paymentOrSecret.about?.({ ...calm, text }) ?? null

test.each([
  ['4111 1111 1111 1111', 'card'],
  ['my card is 4111111111111111, cvv later', 'card'],
  ['4111-1111-1111-1111', 'card'],
  ['3782 822463 10005', 'card'],
  ['378282246310005', 'card'],
  ['5555555555554444 exp 12/29', 'card'],
  ['2223003122003222', 'card'],
  ['6011 1111 1111 1117', 'card'],
  ['3530111333300000', 'card'],
  ['30569309025904', 'card'],
  ['４１１１ １１１１ １１１１ １１１１', 'card'],
  ['DE89 3704 0044 0532 0130 00', 'iban'],
  ['de89370400440532013000', 'iban'],
  ['pay to GB82 WEST 1234 5698 7654 32 please', 'iban'],
  ['NO93 8601 1117 947', 'iban'],
  ['MT84MALT011000012345MTLCAST001S', 'iban'],
  ['your verification code is 482913', 'code'],
  ['G-482913 is your Google verification code', 'code'],
  ['OTP: 4829', 'code'],
  ['your code is 123456', 'code'],
  ['Your Acme code is 123-456', 'code'],
  ['the code: 48291377', 'code'],
  ['tu código es 482913', 'code'],
  ['Ваш код 482913', 'code'],
  ['security code 48 29 13', 'code'],
  ['código de verificación 482913', 'code'],
  ['Dein Bestätigungscode lautet 482 913', 'code'],
  ['code de vérification : 482913', 'code'],
  ['код подтверждения 482913', 'code'],
  ['验证码：482913', 'code'],
  ['認証コードは482913です', 'code'],
  ['인증번호 482913', 'code'],
  ['the wifi password is Sunflower42!', 'password'],
  ['password: sunflower', 'password'],
  ['pw is fine but pwd=hunter2', 'password'],
  ['Passwort: Geheim!23', 'password'],
  ['la contraseña es gato2024', 'password'],
  ['mot de passe : soleil99', 'password'],
  ['пароль: солнце77', 'password'],
  ['密码是abc12345', 'password'],
  ['パスワードはneko1234', 'password'],
  ['my pin is 4821', 'password'],
  ['cvv 123', 'password'],
  // What usually follows a card, and how its groups are parted.
  ['4111 1111 1111 1111 09/28 123', 'card'],
  ['4111 1111 1111 1111,09/28', 'card'],
  ['4111 1111 1111 1111 123', 'card'],
  ['4111  1111  1111  1111', 'card'],
  ['4111.1111.1111.1111', 'card'],
  ['4111–1111–1111–1111', 'card'],
  ['4111\n1111\n1111\n1111', 'card'],
  ['٤١١١ ١١١١ ١١١١ ١١١١', 'card'],
  ['card number 4111111111111111', 'card'],
  ['WhatsApp code: 123-456', 'code'],
  ['482913 is your Facebook confirmation code', 'code'],
  ['Dein WhatsApp-Code: 482-913', 'code'],
  ['Ihre TAN lautet 482913', 'code'],
  ['Kode OTP Anda 482913', 'code'],
  ['आपका ओटीपी ४८२९१३ है', 'code'],
  ['pass: sunflower', 'password'],
  ['pw: hunter2', 'password'],
  ['mi clave es gato2024', 'password'],
  ['mật khẩu là hoasen22', 'password'],
  ['wifi密码12345678', 'password'],
  ['PIN 4821', 'password'],
])('%j holds a %s', (text, kind) => {
  expect(found(text)).toBe(kind)
})

test.each([
  '',
  '😂',
  'call me +49 151 23456789',
  'my number is 01512 3456789',
  '+1 (415) 555-2671',
  '+4111111111111111',
  '4111 1111 1111 1112',
  '1234 5678 9012 3456',
  '9999999999999995',
  'order 4111111111111111 is on its way',
  'tracking number: 4111111111111111',
  'ref no. 4111111111111111',
  '#4111111111111111',
  'tracking 1Z999AA10123456784',
  'parcel 00340434161094042557',
  'https://www.tiktok.com/@mia/video/4111111111111111',
  'https://shop.example/?id=4111111111111111&x=1',
  'x4111111111111111',
  '41111111111111111111111111',
  '4111 1111 1111 1111 1111 1111',
  '24.11.2026 18:30',
  '2026-11-24 to 2026-12-24',
  'it was 1 999 999 999.99 in the end',
  'DE89 3704 0044 0532 0130 01',
  'DE89 3704 0044',
  'XX89 3704 0044 0532 0130 00',
  'us12 is the flight',
  'use code SAVE2024',
  'zip code 94110',
  'code 2024',
  'your code is 2024',
  'the code is 4829',
  'your discount code is 123456',
  'your room code is 123456',
  'your code is 12345',
  'my code is broken, see line 123456',
  'your code is 12.345.678',
  'the class of code 2024',
  'reset your password?',
  'my password is',
  'did you reset your password? 12345678',
  'password: changed',
  'Password: reset 2024-11-24',
  'the password is case-sensitive',
  'password is 8 characters',
  'my password is the same as before',
  'pin code is 560001',
  'area code 415 please',
  'booking code 482913',
  'the verification code never came',
  'verification code, at 18:30, did not come',
  'sms code 2024-11-24',
  'otp 12/12/2024',
  'bank code 37040044',
  'login code sent to +49 151 23456789',
  'forgot my password again',
  'the password is wrong',
  'the password is not working',
  'my password is too long',
  'password: what is it?',
  'I changed my password. Call 5551234',
  'bowling pin 300 game',
  'my otp 2024',
  'kahoot pin: 483921',
  'lobby code 48291',
  'zoom code 482 913 4471',
  'giveaway code 482913',
  'google code jam 2024',
  'cvv 100%',
  'password: forgotten',
  'password hint: my first cat',
  'clave: mañana',
  'is the password tulip99?',
  'order no 4111 1111 1111 1111',
  'no resi 4111111111111111',
  'sipariş no 4111111111111111',
  'mersis 4111111111111111',
  '订单 4111111111111111',
  'パスワードは8文字以上',
])('%j holds nothing', (text) => {
  expect(found(text)).toBeNull()
})

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''))

test('numbers too short or too long for a card are none', () => {
  fc.assert(fc.property(digits(1, 12), (number) => found(number) === null))
  fc.assert(fc.property(digits(20, 60), (number) => found(number) === null))
})

test('one wrong digit, and a card or account number is none', () => {
  const change = (text: string, at: number, by: number) => {
    const old = Number(text[at])
    return text.slice(0, at) + ((old + by) % 10) + text.slice(at + 1)
  }
  fc.assert(
    fc.property(
      fc.nat(15),
      fc.integer({ min: 1, max: 9 }),
      (at, by) => !passesLuhn(change('4111111111111111', at, by)),
    ),
  )
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 21 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      return !passesMod97(change('DE89370400440532013000', at, by))
    }),
  )
})

test.each(['1', ' 1', 'a ', 'password:', 'otp ', 'DE89 ', '4111 ', 'verification code '])(
  'a long text of %j is read at once',
  (part) => {
    const started = performance.now()
    found(part.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(200)
  },
)

test('what stands far behind in a long text is not read', () => {
  expect(found(`${'x '.repeat(2_000)}4111 1111 1111 1111`)).toBeNull()
  expect(found(`${'x '.repeat(1_900)}4111 1111 1111 1111`)).toBe('card')
})

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => found(text) !== 'nothing'))
})
