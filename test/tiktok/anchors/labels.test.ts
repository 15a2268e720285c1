/** Labels that say the same are equal, whatever stands around the words and however they are written. */
import { expect, test } from 'vitest'
import { plainLabel } from '../../../lib/tiktok/anchors/labels.ts'

test.each([
  [
    'Send',
    [
      'SEND',
      ' send ',
      'Send…',
      '▸ Send',
      'Ｓｅｎｄ',
      'Send (2)',
      'Send【12+】',
      '\u2067Send\u2069',
      'Se\u200bnd',
    ],
  ],
  ['Löschen', ['LÖSCHEN', 'Lo\u0308schen', 'loschen', '🗑 Löschen!']],
  ["Annuler l'envoi", ['Annuler l’envoi', 'annuler lenvoi']],
  ['Sil', ['SİL', 'sil', 'Sıl'.replace('ı', 'i')]],
  ['حذف', ['حـــذف', '\u200fحَذف']],
  ['मिटाएं', ['मिटाएँ']],
])('%s', (label, same) => {
  expect(same.filter((each) => plainLabel(each) !== plainLabel(label))).toEqual([])
  expect(plainLabel(label)).not.toBe('')
})

test.each([
  ['Send', 'Sends'],
  ['Send', 'Send to 2 friends'],
  ['Delete', 'Delete 2'],
  ['删除', '删'],
  ['Sil', 'Sıl'],
])('%s is not %s', (one, other) => {
  const differs = plainLabel(one) !== plainLabel(other)
  // Both i of Turkish are one letter in upper case, so that labels in capitals are known.
  expect(differs).toBe(other !== 'Sıl')
})

test.each(['', ' ', '⋯', '(3)', '🗑', '\u200b'])('"%s" has no words', (text) => {
  expect(plainLabel(text)).toBe('')
})
