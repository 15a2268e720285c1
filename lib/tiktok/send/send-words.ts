/**
 * TikTok's words on buttons that send or turn back, in the languages of delete/labels.ts. Only the English `Send` is
 * attested (2025-08 L: "Send (1)" under media, 2026-08 L: the icon's label); the rest is ours, 2026-11. A word that two
 * languages share, or tell apart by accents only (`plainLabel`), stands once.
 */
import { plainLabel } from '../anchors/labels.ts'

const SEND =
  'Send|Senden|Envoyer|Enviar|Envia|Invia|Verzenden|Wyślij|Odeslat|Odoslať|Poslat|Küldés|Trimite|Изпращане|Изпрати|Αποστολή|Pošalji|Pošlji|Skicka|Lähetä|Saada|Sūtīt|Nosūtīt|Siųsti|Отправить|Надіслати|Відправити|Gönder|إرسال|שליחה|שלח|بھیجیں|भेजें|পাঠান|ส่ง|Gửi|Kirim|Hantar|Ipadala|I-send|送信|보내기|전송|发送|傳送|發送'

const CANCEL =
  'Cancel|Close|Abbrechen|Schließen|Annuler|Fermer|Cancelar|Cerrar|Fechar|Pechar|Cancel·la|Tanca|Annulla|Chiudi|Annuleren|Sluiten|Anuluj|Zamknij|Zrušit|Zavřít|Zavrieť|Mégse|Bezárás|Anulează|Închide|Отказ|Затваряне|Ακύρωση|Κλείσιμο|Odustani|Otkaži|Zatvori|Prekliči|Zapri|Avbryt|Stäng|Annuller|Luk|Lukk|Peruuta|Sulje|Tühista|Loobu|Sule|Atcelt|Aizvērt|Atšaukti|Uždaryti|Отмена|Закрыть|Скасувати|Закрити|İptal|Vazgeç|Kapat|إلغاء|إغلاق|ביטול|סגירה|لغو|بستن|منسوخ کریں|بند کریں|रद्द करें|बंद करें|বাতিল করুন|বাতিল|বন্ধ করুন|ยกเลิก|ปิด|Hủy|Đóng|Batal|Tutup|Kanselahin|Isara|キャンセル|閉じる|취소|닫기|取消|关闭|關閉'

const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fil tl fr gl he iw hi hr hu id in it ja ko lt lv ms nb nn no nl pl pt ro ru sk sl sr bs sv th tr uk ur vi zh'

/** Whether the words above know the page's language (a BCP 47 tag): there, what is not called Send is no Send. */
export const knowsSend = (lang: string): boolean =>
  LANGUAGES.split(' ').includes(lang.trim().toLowerCase().split(/[-_]/, 1)[0] || 'en')

/** Whether a label begins with the word for Send and goes on, as "Send to 2 friends" and "Send code" do. */
export function beginsWithSend(words: string): boolean {
  const plain = words.length > 40 ? '' : plainLabel(words)
  return plain !== '' && SEND.split('|').some((word) => plain.startsWith(`${plainLabel(word)} `))
}

/** Whether a button's whole label, with or without a count in brackets, is the word for Send. */
export const isSendLabel = (words: string): boolean => isOneOf(SEND, words)

/** Whether a button's whole label is the word for Cancel or Close. */
export const isCancelLabel = (words: string): boolean => isOneOf(CANCEL, words)

/** Read at a press only, so nothing is prepared for pages where nobody presses. */
function isOneOf(list: string, words: string): boolean {
  const plain = words.length > 40 ? '' : plainLabel(words)
  return plain !== '' && list.split('|').some((word) => plainLabel(word) === plain)
}
