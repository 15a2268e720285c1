/** One-time codes, passwords and PINs, by the words beside them. PURE. The words must be beside a value. */

const PASSWORD =
  'pass ?word|pass ?code|passwd|pwd|pass ?phrase|passwort|kennwort|contraseña|contrasena|mot de passe|mdp|senha|parola|' +
  'wachtwoord|hasło|пароль|şifre|kata sandi|mật khẩu|密码|密碼|パスワード|비밀번호|كلمة السر|كلمة المرور|סיסמה|पासवर्ड|รหัสผ่าน'

const IS = '(?:\\s*(?:[:=：]|は|是|为|은|는)\\s*|\\s+(?:is|ist|es|est|é|è|to|jest|это|هي)\\s*:?\\s+)'

/** A word of 4 to 64 characters that no sentence has: with a digit, or a mark inside. */
const VALUE = /^(?=\S{4,64}(?:\s|$))(?:\S*\d\S*|\S*\p{L}[@#$%^&*!?_+=~]\S*[\p{L}\p{N}]\S*)(?=\s|$)/u

const PASSWORD_IS = new RegExp(`(?<![\\p{L}])(?:${PASSWORD})${IS}`, 'giu')

/** `password: sunflower`, alone to the end of its line. */
const LABEL = /[:=：]\s*$/u
const LONE_WORD = /^[^\s?]{4,64}[ \t]*(?:\n|$)/u

/** Also what no word says: a card's check digits, a PIN (an Indian PIN code is a place). */
const PIN =
  /(?<![\p{L}])(?:pin(?! ?code)|пин|cv[vc]2?)\s*(?:number|code|код)?(?:\s*[:=]\s*|\s+(?:is|ist|es|est)\s+|\s+)(\d{3,6})(?![\d\p{L}]|[.,:/-]\d)/iu

/** What a code is called that is sent to prove who somebody is. A "code" alone may be a discount, a door or a place. */
const CODE =
  '(?:verification|security|log-?in|sign-?in|one[- ]?time|auth(?:entication)?|2fa|sms|access|whatsapp|tiktok|google|bank)' +
  '[ -](?:verification )?(?:code|pin|pass ?(?:code|word))|\\botp\\b|' +
  'c[oó]digo de (?:verificaci[oó]n|verificação|seguran[çc]a|seguridad|acceso)|code de (?:vérification|verification|sécurité)|' +
  'codice di (?:verifica|sicurezza)|(?:bestätigungs|sicherheits|verifizierungs)code|verificatiecode|kod weryfikacyjny|' +
  'код (?:подтверждения|безопасности)|doğrulama kodu|kode (?:verifikasi|otp)|mã (?:xác minh|otp)|验证码|驗證碼|認証コード|인증 ?번호|' +
  'رمز التحقق|סיסמה חד פעמית'

const DIGITS = '(?<![\\d\\p{L}#+/.,:-])(?:[A-Z]-)?\\d(?:[ -]?\\d){3,7}(?![\\d\\p{L}/]|[.,:-]\\d)'
const NEAR = '[^\\d\\n]{0,30}?'
const CODE_THEN_DIGITS = new RegExp(`(?:${CODE})${NEAR}${DIGITS}`, 'iu')
const DIGITS_THEN_CODE = new RegExp(`${DIGITS}${NEAR}(?:${CODE})`, 'iu')

export function hasOneTimeCode(text: string): boolean {
  return CODE_THEN_DIGITS.test(text) || DIGITS_THEN_CODE.test(text)
}

export function hasPassword(text: string): boolean {
  if (PIN.test(text)) return true
  for (const match of text.matchAll(PASSWORD_IS)) {
    const rest = text.slice(match.index + match[0].length)
    if (VALUE.test(rest) || (LABEL.test(match[0]) && LONE_WORD.test(rest))) return true
  }
  return false
}
