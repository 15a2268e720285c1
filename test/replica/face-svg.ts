/** An invented face: a letter on a colour. */
export const faceSvg = (letter: string, colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96" fill="${colour}"/><text x="48" y="64" font-size="46" font-family="sans-serif" fill="#fff" text-anchor="middle">${letter}</text></svg>`
