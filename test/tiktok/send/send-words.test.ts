/** The labels of buttons that send or turn back, in the languages that lib/tiktok/delete knows. */
import { expect, test } from 'vitest'
import { languages } from '../../../lib/tiktok/delete/words.ts'
import { isCancelLabel, isSendLabel } from '../../../lib/tiktok/send/send-words.ts'

const labels: Record<string, readonly [send: string, cancel: string, close: string]> = {
  en: ['Send', 'Cancel', 'Close'],
  de: ['Senden', 'Abbrechen', 'Schließen'],
  fr: ['Envoyer', 'Annuler', 'Fermer'],
  es: ['Enviar', 'Cancelar', 'Cerrar'],
  pt: ['Enviar', 'Cancelar', 'Fechar'],
  gl: ['Enviar', 'Cancelar', 'Pechar'],
  ca: ['Envia', 'Cancel·la', 'Tanca'],
  it: ['Invia', 'Annulla', 'Chiudi'],
  nl: ['Verzenden', 'Annuleren', 'Sluiten'],
  pl: ['Wyślij', 'Anuluj', 'Zamknij'],
  cs: ['Odeslat', 'Zrušit', 'Zavřít'],
  sk: ['Odoslať', 'Zrušiť', 'Zavrieť'],
  hu: ['Küldés', 'Mégse', 'Bezárás'],
  ro: ['Trimite', 'Anulează', 'Închide'],
  bg: ['Изпращане', 'Отказ', 'Затваряне'],
  el: ['Αποστολή', 'Ακύρωση', 'Κλείσιμο'],
  hr: ['Pošalji', 'Odustani', 'Zatvori'],
  sl: ['Pošlji', 'Prekliči', 'Zapri'],
  sv: ['Skicka', 'Avbryt', 'Stäng'],
  da: ['Send', 'Annuller', 'Luk'],
  nb: ['Send', 'Avbryt', 'Lukk'],
  fi: ['Lähetä', 'Peruuta', 'Sulje'],
  et: ['Saada', 'Tühista', 'Sule'],
  lv: ['Sūtīt', 'Atcelt', 'Aizvērt'],
  lt: ['Siųsti', 'Atšaukti', 'Uždaryti'],
  ru: ['Отправить', 'Отмена', 'Закрыть'],
  uk: ['Надіслати', 'Скасувати', 'Закрити'],
  tr: ['Gönder', 'İptal', 'Kapat'],
  ar: ['إرسال', 'إلغاء', 'إغلاق'],
  he: ['שליחה', 'ביטול', 'סגירה'],
  fa: ['ارسال', 'لغو', 'بستن'],
  ur: ['بھیجیں', 'منسوخ کریں', 'بند کریں'],
  hi: ['भेजें', 'रद्द करें', 'बंद करें'],
  bn: ['পাঠান', 'বাতিল করুন', 'বন্ধ করুন'],
  th: ['ส่ง', 'ยกเลิก', 'ปิด'],
  vi: ['Gửi', 'Hủy', 'Đóng'],
  id: ['Kirim', 'Batal', 'Tutup'],
  ms: ['Hantar', 'Batal', 'Tutup'],
  fil: ['Ipadala', 'Kanselahin', 'Isara'],
  ja: ['送信', 'キャンセル', '閉じる'],
  ko: ['보내기', '취소', '닫기'],
  'zh-Hans': ['发送', '取消', '关闭'],
  'zh-Hant': ['傳送', '取消', '關閉'],
}
const rows = Object.entries(labels).map(
  ([lang, [send, cancel, close]]) => [lang, send, cancel, close] as const,
)

test('every language that lib/tiktok/delete knows has its labels here', () => {
  expect(Object.keys(labels)).toEqual(languages)
})

test.each(rows)('%s: %s sends; %s and %s turn back', (_lang, send, cancel, close) => {
  for (const dress of [plain, lower, upper, dressed]) {
    expect([send, cancel, close].map((label) => isSendLabel(dress(label)))).toEqual([true, false, false])
    expect([send, cancel, close].map((label) => isCancelLabel(dress(label)))).toEqual([false, true, true])
  }
})

const plain = (label: string) => label
const lower = (label: string) => label.toLowerCase()
const upper = (label: string) => label.toUpperCase()
const dressed = (label: string) => ` ✈️\u200f ${label}\u00a0(٣) \ue001 `

test.each([
  ['Send (1)'],
  ['Send（12）'],
  ['Send(99+)'],
  ['Send [３]'],
  ['SEND'],
  ['➤ Send'],
  ['\u2068Send\u2069'],
  ['Send\ufe0f'],
  ['Ｓｅｎｄ'],
  ['Gửi (2)'],
  ['Gu\u031b\u0309i'],
  ['שלח'],
  ['\u202bإرسال (١٢)\u202c'],
  ['ارسال'],
  ['发送（12）'],
  ['전송'],
  ['IPADALA'],
  ['GÖNDER (۵)'],
  ['भेजें (२)'],
])('%s sends', (label) => {
  expect(isSendLabel(label)).toBe(true)
})

test.each([
  [''],
  ['(1)'],
  ['✈️'],
  ['|'],
  ['Send code'],
  ['Sending'],
  ['Send feedback'],
  ['Resend'],
  ['Re-send'],
  ['Sent'],
  ['Send to'],
  ['Send message'],
  ['Send (one)'],
  ['Send 5'],
  ['Send|Senden'],
  ['Code senden'],
  ['Renvoyer'],
  ['Enviar código'],
  ['Отправить код'],
  ['إرسال الرمز'],
  ['送信中'],
  ['发送验证码'],
  ['보내기 취소'],
  ['ส่งอีกครั้ง'],
  ['Done'],
  [`Send${' '.repeat(40)}`],
])('%s does not send', (label) => {
  expect(isSendLabel(label)).toBe(false)
})

test.each([['İPTAL'], ['iptal'], ['IPTAL'], ['✕ Close'], ['SCHLIESSEN'], ['× Cancel'], ['Huỷ']])(
  '%s turns back',
  (label) => {
    expect(isCancelLabel(label)).toBe(true)
  },
)

test.each([
  [''],
  ['×'],
  ['Done'],
  ['Back'],
  ['Close friends'],
  ['Cancelled'],
  ['Cancel order'],
  ['Annulla invio'],
])('%s does not turn back', (label) => {
  expect(isCancelLabel(label)).toBe(false)
})
