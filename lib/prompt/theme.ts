/** Light or dark, after the page: TikTok has a theme of its own, which may differ from the system's. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const parts = getComputedStyle(around)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number)
    if (!parts || parts.length < 3 || parts[3] === 0) continue
    const [red = 0, green = 0, blue = 0] = parts
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light'
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
