/**
 * The words by which TikTok's web page deletes, per UI language. The comment above a row or a block of rows says since
 * when it stands here and where it comes from; a test reads it.
 *
 * A row is `verbs | mine | everyone | recall | announced`, each a list between commas:
 * - verbs: a plain Delete, alone or with one of `mine` or `everyone` before or after it
 * - mine: for me, chat, conversation, message, request
 * - everyone: for everyone
 * - recall: whole labels that take a message back
 * - announced: further words, or beginnings of words, by which a dialog says that others lose it too
 *
 * Verbs and the rest are combined across rows, and accents and case do not count (`plainLabel`), so what another row has
 * ("chat", "para todos") need not be said again.
 *
 * Add a language: add a row under a new dated comment, its tag in BCP 47, and its labels to the test. "Can't be undone"
 * stands in many dialogs: leave out a bare "undo" or "take back" that it would match.
 */
export const rows = {
  // 2024-03 attested: Delete (docs/tiktok-page.md 8). 2026-11 ours: the rest
  en: 'Delete|for me,for you,just for me,chat,conversation,message,request|for everyone,for everybody,for all,for both,message for everyone|Unsend,Unsend message,Undo send,Recall,Recall message,Withdraw message|everyone,everybody,others,both sides,also delete,also be deleted,unsent,withdraw',
  // 2026-11 ours
  de: 'Löschen|für mich,Unterhaltung,Nachricht,Anfrage|für alle,bei allen|Zurückrufen,Zurückziehen|zurückgerufen,zurückgezogen',
  fr: 'Supprimer|pour moi,la discussion,la conversation,le message,la demande|pour tout le monde,pour tous|Annuler l’envoi,Retirer le message|tout le monde',
  es: 'Eliminar,Borrar|para mí,conversación,mensaje,solicitud|para todos|Anular envío,Deshacer envío,Cancelar envío|todo el mundo,todas las personas',
  pt: 'Excluir,Apagar|para mim,conversa,mensagem,solicitação,pedido|para toda a gente|Cancelar envio,Anular envio|toda a gente,todas as pessoas',
  gl: 'Eliminar|para min,mensaxe,solicitude||Anular o envío|todo o mundo',
  ca: 'Suprimeix,Elimina|per a mi,xat,missatge,sol·licitud|per a tothom|Anul·la l’enviament|tothom',
  it: 'Elimina,Cancella|per me,conversazione,messaggio,richiesta|per tutti|Annulla invio,Ritira messaggio|da tutti',
  nl: 'Verwijderen|voor mij,gesprek,bericht,verzoek|voor iedereen|Verzending ongedaan maken,Intrekken|iedereen,ingetrokken',
  pl: 'Usuń|u mnie,dla mnie,czat,rozmowę,wiadomość,prośbę|u wszystkich,dla wszystkich|Cofnij wysłanie,Wycofaj|wszyscy,wycofan',
  cs: 'Smazat,Odstranit|pro mě,u mě,konverzaci,zprávu,žádost|pro všechny,u všech|Zrušit odeslání|všichni,odvolán',
  sk: 'Odstrániť,Vymazať|pre mňa,u mňa,konverzáciu,správu,žiadosť|pre všetkých,u všetkých|Zrušiť odoslanie|všetci',
  hu: 'Törlés,törlése|nálam,nekem,csevegés,beszélgetés,üzenet,kérelem|mindenkinél|Küldés visszavonása,Üzenet visszavonása|mindenki,visszahív',
  ro: 'Șterge,Ștergeți|pentru mine,conversația,mesajul,solicitarea|pentru toți,pentru toată lumea|Anulează trimiterea,Retrage mesajul|toată lumea',
  bg: 'Изтриване,Изтрий,Изтриване на|за мен,чата,разговора,съобщението,заявката|за всички|Отмяна на изпращането|при всички,оттегл',
  el: 'Διαγραφή|για εμένα,συνομιλίας,μηνύματος,αιτήματος|για όλους|Αναίρεση αποστολής,Ανάκληση|όλοι,από όλους,ανακλήθηκε',
  hr: 'Izbriši,Obriši|za mene,razgovor,poruku,zahtjev|za sve,kod svih|Poništi slanje,Povuci poruku|svima,za svakoga',
  sl: 'Izbriši|zame,klepet,pogovor,sporočilo,prošnjo|za vse,pri vseh|Prekliči pošiljanje|vsem',
  sv: 'Radera,Ta bort|för mig,chatt,chatten,konversation,meddelande,förfrågan|för alla,hos alla|Ångra skickat,Återkalla,Dra tillbaka|återkalla',
  da: 'Slet|for mig,chatten,samtale,besked,anmodning|for alle,hos alle|Fortryd afsendelse,Tilbagekald|trukket tilbage',
  nb: 'Slett|for meg,melding,forespørsel||Angre sending,Trekk tilbake|tilbakekal',
  fi: 'Poista|minulta,keskustelu,viesti,pyyntö|kaikilta|Peru lähetys,Kumoa lähetys|kaikille',
  et: 'Kustuta|minu jaoks,vestlus,sõnum,taotlus|kõigi jaoks,kõigilt|Tühista saatmine|kõigil',
  lv: 'Dzēst,Izdzēst|man,tērzēšanu,sarunu,ziņojumu,pieprasījumu|visiem|Atsaukt sūtīšanu,Atcelt sūtīšanu',
  lt: 'Ištrinti,Šalinti|man,pokalbį,žinutę,pranešimą,užklausą|visiems|Atšaukti siuntimą,Atšaukti išsiuntimą',
  ru: 'Удалить|для меня,у меня,чат,переписку,сообщение,запрос|для всех,у всех|Отменить отправку,Отозвать|отозван',
  uk: 'Видалити|для мене,у мене,розмову,повідомлення,запит|для всіх,у всіх|Скасувати надсилання|відклик,для усіх,в усіх',
  tr: 'Sil|benim için,benden,sohbeti,mesajı,isteği|herkes için,herkesten|Gönderimi geri al,Geri çek|herkes,mesajı geri çek',
  ar: 'حذف|لدي,عندي,بالنسبة لي,الدردشة,المحادثة,الرسالة,الطلب|لدى الجميع,للجميع,عند الجميع|إلغاء الإرسال,التراجع عن الإرسال,سحب الرسالة|الجميع',
  he: 'מחיקה,מחק,מחיקת|עבורי,אצלי,צ׳אט,שיחה,הודעה,בקשה|אצל כולם,לכולם,עבור כולם|ביטול שליחה,ביטול השליחה|כולם',
  fa: 'حذف|برای من,چت,گفتگو,پیام,درخواست|برای همه|لغو ارسال|از همه',
  ur: 'حذف کریں,ڈیلیٹ کریں|میرے لیے,چیٹ,گفتگو,پیغام,درخواست|سب کے لیے,ہر ایک کے لیے|بھیجنا منسوخ کریں|سب کے لئے',
  hi: 'हटाएं,मिटाएं,डिलीट करें|मेरे लिए,चैट,बातचीत,मैसेज,संदेश,अनुरोध|सभी के लिए,सबके लिए|अनसेंड करें,भेजना रद्द करें|हर किसी,अनसेंड',
  bn: 'মুছুন,মুছে ফেলুন|আমার জন্য,চ্যাট,কথোপকথন,মেসেজ,বার্তা,অনুরোধ|সবার জন্য,সকলের জন্য|পাঠানো বাতিল করুন|সবার কাছ,আনসেন্ড',
  th: 'ลบ|สำหรับฉัน,แชท,การสนทนา,ข้อความ,คำขอ|สำหรับทุกคน|ยกเลิกการส่ง,เรียกคืนข้อความ|ทุกคน',
  vi: 'Xóa|cho tôi,ở phía tôi,cuộc trò chuyện,đoạn chat,tin nhắn,yêu cầu|cho mọi người,với mọi người|Thu hồi,Thu hồi tin nhắn,Hủy gửi|mọi người',
  id: 'Hapus|untuk saya,obrolan,percakapan,pesan,permintaan|untuk semua orang,untuk semua|Batalkan pengiriman,Tarik pesan|semua orang',
  ms: 'Padam,Padamkan|sembang,perbualan,mesej||Batal hantar,Nyahhantar,Tarik balik mesej|ditarik balik',
  fil: 'I-delete,Burahin,Tanggalin|para sa akin,ang chat,ang mensahe,mensahe,ang request|para sa lahat|I-unsend,Bawiin|sa lahat',
  ja: '削除,削除する|自分のみ,自分だけ,自分から,チャットを,会話を,メッセージを,リクエストを|全員から,すべての人から|送信取り消し,送信を取り消す,撤回|全員,すべての人,みんな,送信を取り消',
  ko: '삭제,삭제하기|나에게서만,나에게서,채팅,채팅방,대화,메시지,요청|모두에게서,모든 사람에게서|전송 취소,보내기 취소,회수|모두에게,모든 사람',
  'zh-Hans':
    '删除|仅为我,为我,聊天,对话,会话,私信,消息,请求|为所有人,对所有人|撤回,撤回消息,取消发送|所有人,双方',
  'zh-Hant':
    '刪除|僅為我,為我,聊天室,對話,私訊,訊息,請求|為所有人,對所有人|收回,收回訊息,取消傳送|每個人,雙方',
} as const satisfies Record<string, string>
