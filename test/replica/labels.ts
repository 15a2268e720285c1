/** Words of the Delete entries in some UI languages. English `Delete` is attested, the rest is assumed. */
import type { MenuUse } from './options.ts'

interface Labels {
  delete: string
  forMe: string
  forEveryone: string
  unsend: string
}

const LABELS: Record<string, Labels> = {
  en: { delete: 'Delete', forMe: 'Delete for me', forEveryone: 'Delete for everyone', unsend: 'Unsend' },
  de: {
    delete: 'Löschen',
    forMe: 'Für mich löschen',
    forEveryone: 'Für alle löschen',
    unsend: 'Zurückrufen',
  },
  es: {
    delete: 'Eliminar',
    forMe: 'Eliminar para mí',
    forEveryone: 'Eliminar para todos',
    unsend: 'Anular envío',
  },
  fr: {
    delete: 'Supprimer',
    forMe: 'Supprimer pour moi',
    forEveryone: 'Supprimer pour tout le monde',
    unsend: "Annuler l'envoi",
  },
  'pt-BR': {
    delete: 'Excluir',
    forMe: 'Excluir para mim',
    forEveryone: 'Excluir para todos',
    unsend: 'Cancelar envio',
  },
  tr: { delete: 'Sil', forMe: 'Benden sil', forEveryone: 'Herkesten sil', unsend: 'Göndermeyi geri al' },
  ar: { delete: 'حذف', forMe: 'الحذف لدي', forEveryone: 'الحذف لدى الجميع', unsend: 'إلغاء الإرسال' },
  he: { delete: 'מחיקה', forMe: 'מחיקה אצלי', forEveryone: 'מחיקה אצל כולם', unsend: 'ביטול שליחה' },
  ja: { delete: '削除', forMe: '自分から削除', forEveryone: '全員から削除', unsend: '送信取消' },
  vi: { delete: 'Xóa', forMe: 'Xóa ở phía tôi', forEveryone: 'Xóa với mọi người', unsend: 'Thu hồi' },
  /** A language that nobody has listed. */
  xx: { delete: 'Zumpa', forMe: 'Zumpa mi', forEveryone: 'Zumpa totu', unsend: 'Rezumpa' },
}

/** @throws for a language without words: a test must not pass on English ones */
export function labelsOf(lang: string): Labels {
  const labels = LABELS[lang]
  if (labels === undefined) throw new Error(`No Delete labels for ${lang}`)
  return labels
}

/** What the menu of one's own message offers for deleting it. */
export function deleteEntries(use: MenuUse, lang: string): string[] {
  const labels = labelsOf(lang)
  switch (use) {
    case 'delete':
      return [labels.delete]
    case 'for-me':
      return [labels.forMe]
    case 'both':
      return [labels.forMe, labels.forEveryone]
    case 'unsend':
      return [labels.unsend, labels.delete]
    case 'recall':
      return [lang === 'en' ? 'Recall' : labels.unsend]
    case 'unknown':
      return ['Erase it']
  }
}
