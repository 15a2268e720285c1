/**
 * Draws the toolbar icons from components/popup/mark-shape.ts into public/icon, where WXT picks them up:
 * `npm run icons`, after a change of the mark. CHROME names the browser when it is not at the usual place.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import puppeteer from 'puppeteer-core'
import { markShape as mark } from '../../components/popup/mark-shape.ts'

const SIZES = [16, 32, 48, 96, 128]
const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url))

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  const page = await browser.newPage()
  await mkdir(folder, { recursive: true })
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(size)}`)
    await writeFile(`${folder}${size}.png`, await page.screenshot({ omitBackground: true }))
  }
  console.log(`${SIZES.length} icons in ${folder}`)
} finally {
  await browser.close()
}

/** The mark as SVG source. Below 32 px the tick is drawn heavier: at its true weight it would blur away. */
function draw(size: number): string {
  const { tile, head, teal, paper } = mark
  const weight = size < 32 ? mark.tickWidth * 1.3 : mark.tickWidth
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${tile.size} ${tile.size}">
    <clipPath id="tile"><rect width="${tile.size}" height="${tile.size}" rx="${tile.radius}"/></clipPath>
    <g clip-path="url(#tile)">
      <rect width="${tile.size}" height="${tile.size}" fill="${teal}"/>
      <circle cx="${head.x}" cy="${head.y}" r="${head.radius}" fill="${paper}"/>
      <path d="${mark.shoulders}" fill="${paper}"/>
      <path d="${mark.tick}" fill="none" stroke="${teal}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>
    </g>
  </svg>`
}
