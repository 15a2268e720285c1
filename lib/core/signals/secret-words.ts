/** What secrets are called, in sixteen languages and a few more. Parts of expressions, read without case. PURE. */

/** A password; its value may follow with nothing between. */
export const PASSWORD =
  'pass ?words?|pass ?codes?|passwd|pwd|pass ?phrase|passwort|kennwort|contraseña|contrasena|mot de passe|senha|parola|' +
  'wachtwoord|hasło|пароль|şifre(?:m|niz|si)?|sifre(?:m|niz|si)?|kata sandi|mật khẩu|mat khau|密码|密碼|パスワード|비밀번호|비번|' +
  'كلم[ةه] (?:السر|المرور)|ال?باسورد|סיסמה|पासवर्ड|รหัสผ่าน|pass(?:word)?nya'

/** Short names of it, and words that mean other things too: a mark or "is" must stand behind them. */
export const SHORT_PASSWORD = 'pass|pw|psw|mdp|clave|mk|sandi|パス|พาส|口令'

/** A PIN of a card or telephone. */
export const PIN =
  '(?:(?:atm|upi|kart) )?pin(?: (?:atm|kart\\p{L}*|kodum?))?|pinnya|code pin|mã pin|пин(?:[- ]?код)?|핀 ?번호|暗証番号|取款密码|支付密码|支付密碼|' +
  'الرقم السري|พิน|รหัสเอทีเอ็ม|비번|비밀번호'

/** Who sends codes that prove who somebody is. */
const SENDER =
  'whatsapp|tiktok|google|apple id|uber|telegram|instagram|facebook|paypal|amazon|snapchat|microsoft'

/** What such a code is called. A "code" alone may be a discount, a door or a place. */
export const CODE =
  `(?:verification|confirmation|security|log-?in|sign-?in|one[- ]?time|auth(?:entication)?|2fa|sms|access|${SENDER})` +
  '[ -]?(?:verification |confirmation |security )?(?:code|pin|pass ?(?:code|word)|コード|코드|验证码|驗證碼)|(?<!\\p{L})otp(?!\\p{L})|' +
  `c[oó]digo (?:de |do )?(?:verificaci[oó]n|verificação|seguran[çc]a|seguridad|acceso|confirmación|confirmação|id apple|${SENDER})|` +
  `clave dinámica|code (?:de )?(?:vérification|verification|sécurité|validation|confirmation|${SENDER})|code d['’]identifiant|` +
  `codice (?:di )?(?:verifica|sicurezza|conferma|id apple|${SENDER})|` +
  `(?:bestätigungs|sicherheits|verifizierungs|(?:${SENDER})-|apple-id-)code|(?<!\\p{L})tan lautet|` +
  `verificatiecode|kod weryfikacyjny|код (?:подтверждения|безопасности|для apple id|из (?:смс|sms)|${SENDER})|` +
  `(?:doğrulama|dogrulama|onay|apple kimliği|${SENDER}) kod(?:u|unuz)|tek kullanımlık şifre(?:niz)?|` +
  `kode (?:verifikasi|otp|keamanan|id apple|${SENDER})|mã (?:xác minh|xác thực|bảo mật|otp|id apple|${SENDER})|` +
  '验证码|驗證碼|校验码|安全码|安全碼|セキュリティコード|보안 ?코드|动态密码|動態密碼|認証コード|確認コード|ワンタイムパスワード|인증 ?(?:번호|코드)|일회용 비밀번호|' +
  'رمز (?:التحقق|التأكيد|واتساب)|كود (?:التحقق|ال?واتساب)|सत्यापन कोड|ओटीपी|' +
  `รหัส (?:otp|${SENDER})|รหัสยืนยัน|סיסמה חד פעמית`

/** "Your code is": with six digits and more, so that no year and no door code counts. */
export const YOUR_CODE =
  '(?:your|my|ur|the|tu|su|el|dein|ihr|der|ton|votre|le|seu|sua|o|tuo|il|ваш|твой|мой|никому не говорите)(?: [\\p{L}.]{2,20})? ' +
  '(?:code|código|codigo|codice|код)(?: is| es| est| é| è| ist| lautet)?\\s*[:=]?\\s*'

/** Codes that are no secret, by the word before or behind. */
export const OPEN_CODE =
  '(?:zip|post(?:al)?|area|country|dial(?:ling)?|discount|promo|coupon|gift|voucher|referral|booking|error|dress|source|bar|qr|' +
  'product|order|tracking|colou?r|hex|game|lobby|room|raid|party|kahoot|quiz|zoom|meeting|giveaway|creator|invite|friend|sort|bank|' +
  'swift|tax|door|gate) c[oó]d(?:e|igo)|c[oó]d(?:e|igo) (?:postal|promo|de la route|de descuento|de desconto)'

/** What a PIN is of that is no secret. */
export const OPEN_PIN =
  '(?:kahoot|game|quiz|lobby|room|zoom|meeting|bowling|safety|rolling|blooket|gimkit)\\s*$'

/** Behind a label: is. */
export const IS =
  "(?:['’]s\\s+|\\s*(?:[:=：]|は|是|为|為|은|는|คือ)\\s*|\\s+(?:is|ist|es|est|é|è|to|jest|это|هي|هو|là|adalah|lautet|है|hai)\\s*:?\\s+)"

/** What stands behind a label and is a word about the password. */
export const NO_VALUE =
  'changed|updated|done|reset|forgot(?:ten)?|required|expired|wrong|incorrect|invalid|same|none|yes|nope|sent|coming|soon|here|above|' +
  'below|hint|asap|please|pls|later|tomorrow|unknown|lost|secret|private|' +
  'mañana|luego|olvidad[ao]|olvid[eé]|igual|amanhã|depois|esquecid[ao]|esqueci|errad[ao]|demain|oublié|pareil|morgen|später|vergessen|falsch|' +
  'gleich|domani|dopo|dimenticat[ao]|sbagliat[ao]|yarın|unuttum|yanlış|aynı|завтра|потом|забыла?|неверный|тот|بكرا|بكره|غدا|نسيت|غلط|' +
  'besok|nanti|lupa|salah|sama|quên|mai|sai|kal|bhool|galat|कल|गलत|พรุ่งนี้|ลืม|ผิด'
