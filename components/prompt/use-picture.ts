import { useSyncExternalStore } from 'react'

/**
 * The picture of the page as far as it can be copied now, and again whenever the page puts another one in its place: a
 * page keeps its image element and changes the source when another chat opens.
 * @returns null until the present source has loaded; otherwise a value that changes with the picture
 */
export function usePicture(image: HTMLImageElement | null): string | null {
  return useSyncExternalStore(
    (changed) => (image === null ? () => {} : follow(image, changed)),
    () => (image !== null && isLoaded(image) ? image.currentSrc || image.src : null),
    // Without a page there is no picture yet.
    () => null,
  )
}

/** While a new source is on its way, browsers go on showing the old picture. */
function isLoaded(image: HTMLImageElement): boolean {
  const isCurrent = image.srcset !== '' || image.currentSrc === '' || image.currentSrc === image.src
  return image.complete && image.naturalWidth > 0 && isCurrent
}

function follow(image: HTMLImageElement, changed: () => void): () => void {
  const sources = new MutationObserver(changed)
  sources.observe(image, { attributes: true, attributeFilter: ['src', 'srcset'] })
  for (const type of ['load', 'error']) image.addEventListener(type, changed)
  return () => {
    sources.disconnect()
    for (const type of ['load', 'error']) image.removeEventListener(type, changed)
  }
}
