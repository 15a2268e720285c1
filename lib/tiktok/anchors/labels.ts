/**
 * A label or text with everything gone that pages write in more than one way, so that equal words are equal strings.
 *
 * Compatibility forms are resolved (full width, presentation forms); bidi marks, zero-width characters, tatweel and
 * variation selectors go, and so do accents, Hebrew points and Arabic vowel and hamza signs, which are left out as often
 * as written. Upper case rather than lower, because there one letter stands for both Turkish i and for both Greek sigmas.
 * A count in brackets goes ("Send (1)"). Icons, punctuation and white space become one space between words, none around.
 *
 * @param text what stands on the page, in any script
 * @returns words to compare with other results of this function; never to show
 */
export function plainLabel(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(
        // biome-ignore lint/suspicious/noMisleadingCharacterClass: marks are meant one by one; NFKD has split them off.
        /[\u00ad\u02bb\u02bc\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05c7\u05f3\u061c\u0640\u064b-\u065f\u0670\u180e\u200b-\u200f\u2018\u2019\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff'`]/g,
        '',
      )
      // Hindi writes the nasal of "हटाएं" with either sign.
      .replace(/\u0901/g, '\u0902')
      .toUpperCase()
      .replace(/[([【]\s*[\d٠-٩۰-۹०-९০-৯๐-๙០-៩]+\+?\s*[)\]】]/g, ' ')
      // Everything but digits and the letters and marks of living scripts; icon fonts and emoji lie outside.
      .replace(
        /[^\dA-Z\u00c0-\u00d6\u00d8-\u05bd\u05bf-\u060b\u060d-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u17d3\u17d7-\u1fff\u3041-\u30fa\u30fc-\u9fff\ua960-\ud7ff]+/g,
        ' ',
      )
      .trim()
  )
}
