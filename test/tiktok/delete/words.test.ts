/** What TikTok's words announce about a deletion, in every listed language; and what must not be taken for it. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { DeleteScope } from '../../../lib/page/deletes.ts'
import { rows } from '../../../lib/tiktok/delete/labels.ts'
import {
  deleteScopeOf,
  knowsLanguage,
  languages,
  mayTakeBack,
  mentionsEveryone,
} from '../../../lib/tiktok/delete/words.ts'

/** Per language: plain, for me, of a chat, of a message; for everyone, recall; and a dialog that says for everyone. */
const labels: Record<keyof typeof rows, readonly [self: string[], everyone: string[], dialog: string]> = {
  en: [
    ['Delete', 'Delete for me', 'Delete chat', 'Delete conversation', 'Delete message', 'Delete request'],
    ['Delete for everyone', 'Unsend', 'Unsend message', 'Recall', 'Recall message'],
    'This message will be deleted for everyone. Unsend it?',
  ],
  de: [
    ['Löschen', 'Für mich löschen', 'Chat löschen', 'Nachricht löschen', 'Anfrage löschen'],
    ['Für alle löschen', 'Zurückrufen'],
    'Nachricht für alle löschen? Sie verschwindet für alle im Chat.',
  ],
  fr: [
    ['Supprimer', 'Supprimer pour moi', 'Supprimer la conversation', 'Supprimer le message'],
    ['Supprimer pour tout le monde', "Annuler l'envoi"],
    'Ce message sera supprimé pour tout le monde.',
  ],
  es: [
    ['Eliminar', 'Borrar', 'Eliminar para mí', 'Eliminar chat', 'Eliminar mensaje'],
    ['Eliminar para todos', 'Anular envío'],
    'El mensaje se eliminará para todos los miembros.',
  ],
  pt: [
    ['Excluir', 'Apagar', 'Eliminar', 'Excluir para mim', 'Excluir conversa', 'Apagar mensagem'],
    ['Excluir para todos', 'Cancelar envio', 'Eliminar para toda a gente'],
    'A mensagem será excluída para todos.',
  ],
  gl: [
    ['Eliminar', 'Eliminar para min', 'Eliminar mensaxe'],
    ['Eliminar para todos', 'Anular o envío'],
    'A mensaxe eliminarase para todos.',
  ],
  ca: [
    ['Suprimeix', 'Suprimeix per a mi', 'Suprimeix xat', 'Elimina missatge'],
    ['Suprimeix per a tothom', 'Anul·la l’enviament'],
    'El missatge se suprimirà per a tothom.',
  ],
  it: [
    ['Elimina', 'Elimina per me', 'Elimina chat', 'Elimina messaggio'],
    ['Elimina per tutti', 'Annulla invio'],
    'Il messaggio verrà eliminato per tutti.',
  ],
  nl: [
    ['Verwijderen', 'Voor mij verwijderen', 'Chat verwijderen', 'Bericht verwijderen'],
    ['Voor iedereen verwijderen', 'Intrekken'],
    'Dit bericht wordt voor iedereen verwijderd.',
  ],
  pl: [
    ['Usuń', 'Usuń u mnie', 'Usuń czat', 'Usuń wiadomość'],
    ['Usuń u wszystkich', 'Cofnij wysłanie'],
    'Wiadomość zostanie usunięta u wszystkich.',
  ],
  cs: [
    ['Smazat', 'Smazat pro mě', 'Smazat chat', 'Odstranit zprávu'],
    ['Smazat pro všechny', 'Zrušit odeslání'],
    'Zpráva bude smazána pro všechny.',
  ],
  sk: [
    ['Odstrániť', 'Odstrániť pre mňa', 'Vymazať konverzáciu', 'Odstrániť správu'],
    ['Odstrániť pre všetkých', 'Zrušiť odoslanie'],
    'Správa sa odstráni pre všetkých.',
  ],
  hu: [
    ['Törlés', 'Törlés nálam', 'Csevegés törlése', 'Üzenet törlése'],
    ['Törlés mindenkinél', 'Küldés visszavonása'],
    'Az üzenet mindenki számára törlődik.',
  ],
  ro: [
    ['Șterge', 'Şterge', 'Șterge pentru mine', 'Șterge conversația', 'Șterge mesajul'],
    ['Șterge pentru toți', 'Anulează trimiterea'],
    'Mesajul va fi șters pentru toată lumea.',
  ],
  bg: [
    ['Изтриване', 'Изтриване за мен', 'Изтриване на чата', 'Изтриване на съобщението'],
    ['Изтриване за всички', 'Отмяна на изпращането'],
    'Съобщението ще бъде изтрито за всички.',
  ],
  el: [
    ['Διαγραφή', 'ΔΙΑΓΡΑΦΗ', 'Διαγραφή για εμένα', 'Διαγραφή συνομιλίας', 'Διαγραφή μηνύματος'],
    ['Διαγραφή για όλους', 'ΔΙΑΓΡΑΦΗ ΓΙΑ ΟΛΟΥΣ', 'Ανάκληση'],
    'Το μήνυμα θα διαγραφεί για όλους.',
  ],
  hr: [
    ['Izbriši', 'Izbriši za mene', 'Izbriši razgovor', 'Izbriši poruku'],
    ['Izbriši za sve', 'Poništi slanje'],
    'Poruka će se izbrisati za sve.',
  ],
  sl: [
    ['Izbriši', 'Izbriši zame', 'Izbriši klepet', 'Izbriši sporočilo'],
    ['Izbriši za vse', 'Prekliči pošiljanje'],
    'Sporočilo bo izbrisano za vse.',
  ],
  sv: [
    ['Radera', 'Ta bort', 'Radera för mig', 'Radera chatt', 'Ta bort meddelande'],
    ['Radera för alla', 'Ta bort för alla', 'Ångra skickat'],
    'Meddelandet raderas för alla.',
  ],
  da: [
    ['Slet', 'Slet for mig', 'Slet chat', 'Slet besked'],
    ['Slet for alle', 'Fortryd afsendelse'],
    'Beskeden slettes for alle.',
  ],
  nb: [
    ['Slett', 'Slett for meg', 'Slett chat', 'Slett melding'],
    ['Slett for alle', 'Angre sending'],
    'Meldingen slettes for alle.',
  ],
  fi: [
    ['Poista', 'Poista minulta', 'Poista keskustelu', 'Poista viesti'],
    ['Poista kaikilta', 'Peru lähetys'],
    'Viesti poistetaan kaikilta.',
  ],
  et: [
    ['Kustuta', 'Kustuta minu jaoks', 'Kustuta vestlus', 'Kustuta sõnum'],
    ['Kustuta kõigi jaoks', 'Tühista saatmine'],
    'Sõnum kustutatakse kõigi jaoks.',
  ],
  lv: [
    ['Dzēst', 'Dzēst man', 'Dzēst sarunu', 'Dzēst ziņojumu'],
    ['Dzēst visiem', 'Atsaukt sūtīšanu'],
    'Ziņojums tiks dzēsts visiem.',
  ],
  lt: [
    ['Ištrinti', 'Ištrinti man', 'Ištrinti pokalbį', 'Ištrinti žinutę'],
    ['Ištrinti visiems', 'Atšaukti siuntimą'],
    'Žinutė bus ištrinta visiems.',
  ],
  ru: [
    ['Удалить', 'Удалить для меня', 'Удалить чат', 'Удалить сообщение'],
    ['Удалить для всех', 'Отменить отправку', 'Удалить у всех'],
    'Сообщение будет удалено для всех.',
  ],
  uk: [
    ['Видалити', 'Видалити для мене', 'Видалити чат', 'Видалити повідомлення'],
    ['Видалити для всіх', 'Скасувати надсилання'],
    'Повідомлення буде видалено для всіх.',
  ],
  tr: [
    ['Sil', 'SİL', 'SIL', 'Benim için sil', 'Sohbeti sil', 'MESAJI SİL'],
    ['Herkes için sil', 'HERKES İÇİN SİL', 'Herkesten sil', 'Gönderimi geri al'],
    'Bu mesaj herkesten silinecek.',
  ],
  ar: [
    ['حذف', 'حذف لدي', 'حذف الدردشة', 'حذف الرسالة'],
    ['حذف لدى الجميع', 'حذف للجميع', 'إلغاء الإرسال', 'الغاء الارسال'],
    'سيتم حذف هذه الرسالة لدى الجميع.',
  ],
  he: [
    ['מחיקה', 'מחק', 'מחיקה עבורי', "מחיקת צ'אט", 'מחיקת הודעה'],
    ['מחיקה אצל כולם', 'ביטול שליחה'],
    'ההודעה תימחק אצל כולם.',
  ],
  fa: [['حذف', 'حذف برای من', 'حذف پیام'], ['حذف برای همه', 'لغو ارسال'], 'این پیام برای همه حذف می‌شود.'],
  ur: [
    ['حذف کریں', 'میرے لیے حذف کریں', 'چیٹ حذف کریں', 'پیغام حذف کریں'],
    ['سب کے لیے حذف کریں', 'بھیجنا منسوخ کریں'],
    'یہ پیغام سب کے لیے حذف ہو جائے گا۔',
  ],
  hi: [
    ['हटाएं', 'हटाएँ', 'मेरे लिए हटाएं', 'चैट हटाएं', 'मैसेज हटाएं'],
    ['सभी के लिए हटाएं', 'अनसेंड करें'],
    'यह मैसेज सभी के लिए हटा दिया जाएगा।',
  ],
  bn: [
    ['মুছুন', 'আমার জন্য মুছুন', 'চ্যাট মুছুন', 'মেসেজ মুছে ফেলুন'],
    ['সবার জন্য মুছুন', 'পাঠানো বাতিল করুন'],
    'মেসেজটি সবার জন্য মুছে ফেলা হবে।',
  ],
  th: [['ลบ', 'ลบสำหรับฉัน', 'ลบแชท', 'ลบข้อความ'], ['ลบสำหรับทุกคน', 'ยกเลิกการส่ง'], 'ข้อความนี้จะถูกลบสำหรับทุกคน'],
  vi: [
    ['Xóa', 'Xoá', 'Xóa cho tôi', 'Xóa đoạn chat', 'Xóa tin nhắn'],
    ['Xóa với mọi người', 'Thu hồi'],
    'Tin nhắn này sẽ bị xóa với mọi người.',
  ],
  id: [
    ['Hapus', 'Hapus untuk saya', 'Hapus obrolan', 'Hapus pesan'],
    ['Hapus untuk semua orang', 'Batalkan pengiriman'],
    'Pesan ini akan dihapus untuk semua orang.',
  ],
  ms: [
    ['Padam', 'Padam untuk saya', 'Padam chat', 'Padam mesej'],
    ['Padam untuk semua orang', 'Batal hantar'],
    'Mesej ini akan dipadamkan untuk semua orang.',
  ],
  fil: [
    ['I-delete', 'I-delete para sa akin', 'I-delete ang chat', 'Burahin ang mensahe'],
    ['I-delete para sa lahat', 'I-unsend'],
    'Mabubura ang mensaheng ito para sa lahat.',
  ],
  ja: [
    ['削除', '削除する', '自分のみ削除', 'チャットを削除', 'メッセージを削除'],
    ['全員から削除', '送信取り消し'],
    'このメッセージはすべての人に対して削除されます。',
  ],
  ko: [
    ['삭제', '나에게서만 삭제', '채팅 삭제', '메시지 삭제', '채팅방삭제'],
    ['모두에게서 삭제', '전송 취소'],
    '이 메시지는 모두에게서 삭제됩니다.',
  ],
  'zh-Hans': [
    ['删除', '仅为我删除', '删除聊天', '删除消息'],
    ['为所有人删除', '撤回'],
    '该消息将为所有人删除。',
  ],
  'zh-Hant': [
    ['刪除', '僅為我刪除', '刪除聊天室', '刪除訊息'],
    ['為所有人刪除', '收回'],
    '此訊息將對所有人刪除。',
  ],
}

const rowsOfTests = (part: 0 | 1, scope: DeleteScope) =>
  Object.entries(labels).flatMap(([lang, row]) => row[part].map((label) => [lang, label, scope] as const))

test('every language has its labels here', () => {
  expect(Object.keys(labels)).toEqual(languages)
  expect(languages.length).toBeGreaterThanOrEqual(34)
})

test.each([...rowsOfTests(0, 'self'), ...rowsOfTests(1, 'everyone')])('%s: %s', (_lang, label, scope) => {
  expect(deleteScopeOf(label)).toBe(scope)
  expect(deleteScopeOf(label.toLowerCase())).toBe(scope)
  expect(deleteScopeOf(`🗑️ \u2067${label}\u2069 (2)…`)).toBe(scope)
})

test.each(rowsOfTests(0, 'self'))('%s: %s, in a text, says nothing of others', (_lang, label) => {
  expect(mentionsEveryone(`${label}?`)).toBe(false)
})

test.each(rowsOfTests(1, 'everyone'))('%s: %s, in a text, is for everyone', (_lang, label) => {
  expect(mentionsEveryone(`TikTok: «${label}»?`)).toBe(true)
})

test.each(Object.entries(labels))('%s: a dialog that is for everyone', (_lang, [, , dialog]) => {
  expect(mentionsEveryone(dialog)).toBe(true)
})

test.each<[why: string, label: string, scope: DeleteScope]>([
  ['icon font', '\ue872Delete', 'self'],
  ['zero-width', 'De\u200blete', 'self'],
  ['full width', 'Ｄｅｌｅｔｅ（１２）', 'self'],
  ['upper case', 'DELETE FOR EVERYONE', 'everyone'],
  ['white space', '\n  Delete\u00a0 for\tme ', 'self'],
  ['times sign', '× Delete', 'self'],
  ['Turkish i, in lower case with its dot', 'si\u0307l', 'self'],
  ['Turkish i, without', 'sıl', 'self'],
  ['Turkish i in English', 'DELETE REQUEST'.replaceAll('I', 'İ'), 'self'],
  ['Arabic-Indic count', '\u202bحذف (٣)\u202c', 'self'],
  ['Persian count', 'حذف [۱۲]', 'self'],
  ['tatweel', 'حـــذف', 'self'],
  ['Arabic presentation forms', 'ﺣﺬﻑ', 'self'],
  ['right-to-left mark', '\u200fמחיקה\u200f', 'self'],
  ['decomposed', 'Lo\u0308schen', 'self'],
  ['sharp s and its upper case', 'NACHRICHT LÖSCHEN', 'self'],
  ['typographic apostrophe', 'Annuler l’envoi', 'everyone'],
  ['Hebrew geresh', 'מחיקת צ׳אט', 'self'],
  ['Thai with a space', 'ลบ ข้อความ', 'self'],
])('%s: %s', (_why, label, scope) => {
  expect(deleteScopeOf(label)).toBe(scope)
})

test.each([
  [''],
  ['🗑️'],
  ['(2)'],
  ['Deleted'],
  ['Delete everything about your account'],
  ['Delete account'],
  ['Delete for'],
  ['for everyone'],
  ['Undelete'],
  ['Remove'],
  ['Block'],
  ['Report'],
  ['Mute'],
  ['Pin to top'],
  ['Undo'],
  ['Unsent'],
  ['Send'],
  ['Silence'],
  ['Silchat'],
  ['Löschenswert'],
  ['Gelöscht'],
  ['Silindi'],
  ['удалено'],
  ['تم الحذف'],
  ['נמחק'],
  ['削除済み'],
  ['アカウントを削除'],
  ['已删除'],
  ['계정 삭제'],
  ['I will delete chat tomorrow'],
  [`Delete ${' '.repeat(80)}`],
  ['constructor'],
])('%s is no label that deletes', (label) => {
  expect(deleteScopeOf(label)).toBeNull()
})

test.each([
  ['Unsend message?'],
  ['The message was unsent'],
  ['This message will be recalled.'],
  ['Everyone in this chat will lose it.'],
  ['Also delete for Mia Chen'],
  ['BU MESAJ HERKESİN SOHBETİNDEN SİLİNİR'],
  ['\u202bرسالة\u202c — حذف «لدى\u00a0الجميع»؟'],
  ['すべての\u200bユーザーではなく、すべての人'],
  ['Usunąć?\nU WSZYSTKICH'],
])('%s: for everyone', (text) => {
  expect(mentionsEveryone(text)).toBe(true)
})

/** Dialogs that delete for one only, with the "cannot be undone" that most of them carry. */
test.each([
  ['en', 'Delete this chat? This can’t be undone. All messages will be removed for you.'],
  ['en', 'Delete for every one of the chats? Recalibrate.'],
  ['de', 'Chat löschen? Alle Nachrichten werden gelöscht. Das kann nicht rückgängig gemacht werden.'],
  [
    'fr',
    'Supprimer la discussion ? Tous les messages seront supprimés. Cette action ne peut pas être annulée.',
  ],
  ['es', '¿Eliminar el chat? Se eliminarán todos los mensajes. Esta acción no se puede deshacer.'],
  ['pt', 'Excluir conversa? Todas as mensagens serão excluídas. Essa ação não pode ser desfeita.'],
  ['it', 'Eliminare la chat? Tutti i messaggi verranno eliminati. L’azione non può essere annullata.'],
  ['nl', 'Chat verwijderen? Alle berichten worden verwijderd. Dit kan niet ongedaan worden gemaakt.'],
  ['pl', 'Usunąć czat? Wszystkie wiadomości zostaną usunięte. Tej czynności nie można cofnąć.'],
  ['cs', 'Smazat chat? Všechny zprávy budou smazány. Tuto akci nelze vzít zpět.'],
  ['hu', 'Törlöd a csevegést? Ez a művelet nem vonható vissza.'],
  ['sl', 'Izbrišem klepet? Kljub vsemu se sporočila tega ne tičejo.'],
  ['sv', 'Radera chatten? Alla meddelanden tas bort. Det går inte att ångra.'],
  ['da', 'Slet chat? Alle beskeder slettes. Dette kan ikke fortrydes.'],
  ['fi', 'Poistetaanko keskustelu? Kaikki viestit poistetaan. Tätä ei voi kumota.'],
  ['lv', 'Dzēst sarunu? Šo darbību nevar atsaukt.'],
  ['ru', 'Удалить чат? Все сообщения будут удалены. Это действие нельзя отменить.'],
  ['uk', 'Видалити чат? Усі повідомлення буде видалено. Цю дію не можна скасувати.'],
  ['tr', 'Sohbet silinsin mi? Bu işlem geri alınamaz.'],
  ['ar', 'هل تريد حذف الدردشة؟ ستُحذف جميع الرسائل. لا يمكن التراجع عن هذا الإجراء.'],
  ['he', 'למחוק את הצ׳אט? כל ההודעות יימחקו. לא ניתן לבטל פעולה זו.'],
  ['hi', 'चैट हटाएं? सभी मैसेज हट जाएंगे। इसे पहले जैसा नहीं किया जा सकता।'],
  ['th', 'ลบแชทไหม ข้อความทั้งหมดจะถูกลบ ไม่สามารถเลิกทำได้'],
  ['vi', 'Xóa đoạn chat? Tất cả tin nhắn sẽ bị xóa. Không thể hoàn tác.'],
  ['id', 'Hapus obrolan? Semua pesan akan dihapus. Tindakan ini tidak dapat dibatalkan.'],
  ['ja', 'チャットを削除しますか？すべてのメッセージが削除されます。この操作は取り消せません。'],
  ['ko', '채팅을 삭제할까요? 모든 메시지가 삭제됩니다. 이 작업은 취소할 수 없습니다.'],
  ['zh', '删除聊天？所有消息都将被删除。此操作无法撤销。'],
  ['zh', '刪除聊天室？所有訊息都會刪除，此動作無法復原。'],
  ['no', 'Slette chatten? Alle meldinger slettes. Dette kan ikke angres.'],
  ['none', ''],
])('%s: %s says nothing of others', (_lang, text) => {
  expect(mentionsEveryone(text)).toBe(false)
})

test.each([
  ...languages,
  'pt-BR',
  'zh-Hant-TW',
  'zh',
  'zh-CN',
  'en',
  'EN-gb',
  'pt_BR',
  'tl',
  'iw',
  'in',
  'no',
  'fil-PH',
])('%s is known', (lang) => {
  expect(knowsLanguage(lang)).toBe(true)
})

test.each(['', 'x', 'eng', 'km', 'yo', 'constructor', '-en', 'zhx'])('%j is not known', (lang) => {
  expect(knowsLanguage(lang)).toBe(false)
})

test('every row stands under a dated word on where it comes from', () => {
  const path = fileURLToPath(new URL('../../../lib/tiktok/delete/labels.ts', import.meta.url))
  const lines = readFileSync(path, 'utf8').split('\n')
  const body = lines.slice(lines.findIndex((line) => line.startsWith('export const rows')) + 1)
  expect(body[0]).toMatch(/^ {2}\/\/ 20\d\d-\d\d attested: Delete /)
  const marks = body.filter((line) => line.includes('//'))
  expect(
    marks.filter((mark) => !/^ {2}\/\/ 20\d\d-(?:0[1-9]|1[0-2]) (?:ours|attested: \S+)/.test(mark)),
  ).toEqual([])
  expect(Object.values(rows).filter((row) => !/^[^|]+\|[^|]+\|[^|]*\|[^|]+(?:\|[^|]+)?$/.test(row))).toEqual(
    [],
  )
})

test.each(['Göndermeyi geri al', '送信取消', 'Nachricht zurückziehen', 'Annuler l’envoi', '撤回', 'UNSEND'])(
  'in a menu, "%s" may take the message back',
  (label) => {
    expect(mayTakeBack(label)).toBe(true)
  },
)

test.each([
  'Like',
  'Gefällt mir',
  'Antworten',
  'Melden',
  'Copiar',
  'Şikayet et',
  'いいね',
  '举报',
  'Report',
  'Forward',
  'Pin to top',
])('in a menu, "%s" takes nothing back', (label) => {
  expect(mayTakeBack(label)).toBe(false)
})
