/** Text as a person reads it: without the characters that keep names apart. */
export const read = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
