/** Card numbers and IBANs in a text. PURE. A run of digits is not enough: length, prefix, grouping and checksum must fit. */

/**
 * Prefix and lengths of cards that are issued today, Luhn-checked. Source: the public brand tables of payment
 * libraries (credit_card_validations' brands.yaml, card-validator), 2026-11; the long tail of local schemes is left out.
 */
const BRANDS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|220[0-4])/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[68])/, [14]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^(?:6011|64[4-9]|65|60|81|82|9792)/, [16]],
  [/^62/, [16, 17, 18, 19]],
  [/^(?:5018|5020|5038|6304|6759|676[1-3])/, [16, 18, 19]],
]

/** Between the groups of a card: spaces, a dot, a dash, a new line. */
const BETWEEN = '(?: {1,2}|[.-]|\\s?\\n)'
const APART = '\\s?[ .,;-]\\s?'
/** Its date, its check digits, or both, and no more digits. */
const TAIL = `(?:${APART}\\d\\d ?/ ?\\d\\d(?:\\d\\d)?(?:${APART}\\d{3,4})?|${APART}\\d{3})(?![ .,-]?\\d)`
/**
 * Digits as cards print them: unbroken, in fours, or 4-6-5 and 4-6-4; nothing of a longer word, number or address. What
 * follows a card may follow: its date, its check digits.
 */
const CARD = new RegExp(
  '(?<![\\p{L}\\p{N}#+/=_.,-]|[#+/=_.,-] )' +
    `(?:\\d{13,19}|\\d{4}(?<a>${BETWEEN})\\d{4}\\k<a>\\d{4}\\k<a>\\d{4}(?:\\k<a>\\d{1,3}(?!\\d))?|\\d{4}(?<b>${BETWEEN})\\d{6}\\k<b>\\d{4,5})` +
    `(?![\\p{Lu}\\p{Ll}\\p{N}/_=])(?:(?=${TAIL})|(?![ .,-]\\d))`,
  'gu',
)

/** Words that say what a number is instead, and no more than a few before it. */
const NOT_A_CARD = new RegExp(
  (
    '(?:(?<!\\p{L})(?:order|track\\p{L}*|parcel|package|shipment|invoice|ref\\p{L}*|ticket|booking|case|serial|imei|sim|id|isbn|no|nr|n|num|' +
    'pedido|envío|guía|rastreio|bestell\\p{L}*|sendung\\p{L}*|commande|colis|numéro|ordine|numero|spedizione|sipariş|kargo|mersis|' +
    'заказа?|трек\\p{L}*|номер|طلب|الطلب|شحنة|pesanan|resi|nomor|đơn hàng|vận đơn|số)|№|订单号?|訂單|单号|快递|注文|追跡|주문|운송장|' +
    'เลขพัสดุ|คำสั่งซื้อ)[^\\p{L}\\p{N}]{0,3}(?:[\\p{L}\\p{M}]+[^\\p{L}\\p{N}]{0,3}){0,2}$'
  ).normalize('NFKC'),
  'iu',
)
const A_CARD =
  /card|karte|tarjeta|carte|cartão|carta|kart[ıu]?|карт|بطاق|thẻ|卡|カード|카드|บัตร|visa|amex|कार्ड/iu

export function hasCardNumber(text: string): boolean {
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '')
    // The last group may be the check digits.
    if (
      !isCard(digits) &&
      !(match[0].length > digits.length && digits.length > 16 && isCard(digits.slice(0, 16)))
    )
      continue
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (!NOT_A_CARD.test(before) || A_CARD.test(before)) return true
  }
  return false
}

const isCard = (digits: string) =>
  BRANDS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits)

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const digit = Number(digits[at]) * (twice ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** Length of an IBAN by country (the ISO 13616 registry, as listed by developers.circle.com, 2026-11). */
const IBAN_LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27' +
  'GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22' +
  'MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28' +
  'TL23TN24TR26UA29VA22VG24XK20YE30'

/** Characters of an IBAN of this country; 0 where there are none. */
export const lengthOf = (country: string) =>
  Number(/^[A-Z]{2}(\d\d)/.exec(IBAN_LENGTHS.slice(placeOf(country)))?.[1] ?? 0)

function placeOf(country: string): number {
  for (let at = 0; at < IBAN_LENGTHS.length; at += 4) if (IBAN_LENGTHS.startsWith(country, at)) return at
  return IBAN_LENGTHS.length
}

export function hasIban(text: string): boolean {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])([a-z]{2})\d{2}(?=[ -]?[a-z\d])/giu)) {
    const length = lengthOf(match[1]?.toUpperCase() ?? '')
    const iban = length > 0 ? takeCharacters(text.slice(match.index), length) : null
    if (iban !== null && passesMod97(iban)) return true
  }
  return false
}

/** `length` letters and digits in a row, single spaces and hyphens aside, if the word ends there; else null. */
function takeCharacters(text: string, length: number): string | null {
  const found = new RegExp(`^(?:[A-Z\\d][ -]?){${length - 1}}[A-Z\\d](?![\\p{L}\\p{N}])`, 'iu').exec(text)
  return found === null ? null : found[0].replace(/[ -]/g, '').toUpperCase()
}

/** ISO 7064, MOD 97-10, with the first four characters moved to the end. */
export function passesMod97(iban: string): boolean {
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
