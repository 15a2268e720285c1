/** One-time codes, passwords and PINs, by the words beside them. PURE. The words must be beside a value. */

const PASSWORD =
  'pass ?word|pass ?code|passwd|pwd|pass ?phrase|passwort|kennwort|contraseña|contrasena|mot de passe|mdp|senha|parola|' +
  'wachtwoord|hasło|пароль|şifre|kata sandi|mật khẩu|密码|密碼|パスワード|비밀번호|كلمة السر|كلمة المرور|סיסמה|पासवर्ड|รหัสผ่าน'

const IS = '(?:\\s*(?:[:=：]|は|是|为|은|는)\\s*|\\s+(?:is|ist|es|est|é|è|to|jest|это|هي)\\s*:?\\s+)'

/** A word of 4 to 64 characters that no sentence has: with a digit, or a mark inside. */
const VALUE = /^(?=\S{4,64}(?:\s|$))(?:\S*\d\S*|\S*\p{L}[@#$%^&*!?_+=~]\S*[\p{L}\p{N}]\S*)(?=\s|$)/u

const PASSWORD_IS = new RegExp(`(?<![\\p{L}])(?:${PASSWORD})${IS}`, 'giu')

/** What stands behind a label and is no password. */
const NO_VALUE =
  /^(?:changed|updated|done|reset|forgot(?:ten)?|required|expired|wrong|incorrect|invalid|same|none|yes|nope|sent|coming|soon|here|above|below)(?![\p{L}\p{N}])/iu

/** `password: sunflower`, alone to the end of its line. */
const LABEL = /[:=：]\s*$/u
const LONE_WORD = /^[^\s?]{4,64}[ \t]*(?:\n|$)/u

/** A PIN, said to be one (an Indian "pin code" is a place, a pin may be one of ten), or a card's check digits. */
const PIN =
  /(?<![\p{L}])(?:(?:pin|пин)(?:\s*[:=]\s*|\s+(?:is|ist|es|est)\s+)|cv[vc]2?(?:\s*[:=]\s*|\s+(?:is\s+)?))\d{3,6}(?![\d\p{L}]|[.,:/-]\d)/iu

/** What a code is called that is sent to prove who somebody is. A "code" alone may be a discount, a door or a place. */
const CODE =
  '(?:verification|security|log-?in|sign-?in|one[- ]?time|auth(?:entication)?|2fa|sms|access|whatsapp|tiktok|google)' +
  '[ -](?:verification )?(?:code|pin|pass ?(?:code|word))|\\botp\\b|' +
  'c[oó]digo de (?:verificaci[oó]n|verificação|seguran[çc]a|seguridad|acceso)|code de (?:vérification|verification|sécurité)|' +
  'codice di (?:verifica|sicurezza)|(?:bestätigungs|sicherheits|verifizierungs)code|verificatiecode|kod weryfikacyjny|' +
  'код (?:подтверждения|безопасности)|doğrulama kodu|kode (?:verifikasi|otp)|mã (?:xác minh|otp)|验证码|驗證碼|認証コード|인증 ?번호|' +
  'رمز التحقق|סיסמה חד פעמית'

/** Four to eight digits, unbroken, in two halves or in pairs; no date. Chinese and Japanese write words right beside them, so only letters with case part them. */
const DIGITS =
  '(?<![\\d\\p{Lu}\\p{Ll}#+/.,-]|\\d:)(?:[A-Z]-)?(?:\\d{4,8}|\\d{3}[ -]\\d{3}|\\d{4} \\d{4}|\\d\\d(?: \\d\\d){1,3})(?![\\d\\p{Lu}\\p{Ll}/]|[.,:-]\\d)'
const NEAR = '[^\\d\\n]{0,30}?'
const CODE_THEN_DIGITS = new RegExp(`(?:${CODE})${NEAR}${DIGITS}`, 'iu')
const DIGITS_THEN_CODE = new RegExp(`${DIGITS}${NEAR}(?:${CODE})`, 'iu')

/** "Your code is 123456", as text messages have it: six to eight digits, so that no year and no door code counts. */
const THE_CODE_IS = new RegExp(
  '(?<!\\p{L})(?:your|my|the|ur|tu|su|dein|ihr|ton|votre|seu|il tuo|ваш|твой|мой)(?: [\\p{L}.]{2,20})? ' +
    '(?:code|código|codigo|codice|код)(?: is| es| est| é| è| ist| lautet)?\\s*[:=]?\\s*' +
    '(?:\\d{6,8}|\\d{3}[ -]\\d{3})(?![\\d\\p{L}/]|[.,:-]\\d)',
  'iu',
)
/** Codes that are no secret. */
const OPEN_CODE =
  /(?:zip|post(?:al)?|area|country|dial(?:ling)?|discount|promo|coupon|gift|voucher|referral|booking|error|dress|source|bar|qr|product|order|tracking|colou?r|hex|game|room|invite|friend|sort|bank|swift|tax) c[oó]d(?:e|igo)/iu

export function hasOneTimeCode(text: string): boolean {
  if (CODE_THEN_DIGITS.test(text) || DIGITS_THEN_CODE.test(text)) return true
  return THE_CODE_IS.test(text) && !OPEN_CODE.test(text)
}

export function hasPassword(text: string): boolean {
  if (PIN.test(text)) return true
  for (const match of text.matchAll(PASSWORD_IS)) {
    const rest = text.slice(match.index + match[0].length)
    if (NO_VALUE.test(rest)) continue
    if (VALUE.test(rest) || (LABEL.test(match[0]) && LONE_WORD.test(rest))) return true
  }
  return false
}
