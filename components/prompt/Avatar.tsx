import { useLayoutEffect, useRef } from 'react'
import { usePicture } from './use-picture.ts'

/**
 * The recipient's picture, copied from the one the page already shows: asking the network for it again would tell
 * someone that we did (I8). Until it has loaded, and without one, the first letter of the name; a number, where they are
 * several.
 */
export function Avatar({ image, name }: { image: HTMLImageElement | null; name: string | null }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const picture = usePicture(image)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another source in the same element is another picture.
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!image || !context || !canvas.current) return
    const { width, height } = canvas.current
    const side = Math.min(image.naturalWidth, image.naturalHeight)
    const [left, top] = [(image.naturalWidth - side) / 2, (image.naturalHeight - side) / 2]
    context.clearRect(0, 0, width, height)
    context.drawImage(image, left, top, side, side, 0, 0, width, height)
  }, [image, picture])
  if (picture !== null) {
    return (
      <span className="avatar" aria-hidden="true">
        <canvas ref={canvas} width={96} height={96} />
      </span>
    )
  }
  return (
    <span className="avatar avatar-letter" aria-hidden="true">
      {firstLetter(name)}
    </span>
  )
}

/** The first letter as a reader sees it: an emoji of several code points stays whole. */
function firstLetter(name: string | null): string {
  if (name === null) return '?'
  // How many they are, where they are several.
  if (/^\d+$/.test(name)) return name
  const [first] = new Intl.Segmenter().segment(name.replace(/^@/, ''))
  return first?.segment.toUpperCase() ?? '?'
}
