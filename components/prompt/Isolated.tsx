/** Names in our sentences stand between U+2068 and U+2069; on the page elements keep them apart, and no control is left. */
export function Isolated({ words }: { words: string }) {
  return words.split(/\u2068([^\u2069]*)\u2069/u).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    index % 2 === 1 ? <bdi key={index}>{part}</bdi> : part,
  )
}
