import { grouped } from '../../language/grouped.js'
import type { Members } from '../members.js'
import type { Say } from '../rule.js'
import { googleRules as rules } from './rules.js'
import { type Size, sizeOf } from './size-of.js'

/** Fewest pixels of an image, width times height. */
const PIXELS = 50_000
/** The shapes that Google asks for, by what it calls them. */
const RATIOS: readonly (readonly [string, number])[] = [
  ['16x9', 16 / 9],
  ['4x3', 4 / 3],
  ['1x1', 1],
]
/** Share by which a ratio may differ: a side is a whole number of pixels, and pictures are cut to multiples of 8. */
const TOLERANCE = 0.02

/** Say which images of an article are too small, and which shapes are missing where the shape of all of them is known. */
export function checkImages(article: Members, say: Say): void {
  const images = article.values('image')
  const sizes: Size[] = []
  for (const { value, path } of images) {
    const size = sizeOf(value)
    if (!size) continue
    sizes.push(size)
    const pixels = size.width * size.height
    if (pixels < PIXELS) say(rules.imageSize, { ...size, pixels: grouped(Math.round(pixels)) }, { path })
  }
  if (sizes.length === 0 || sizes.length < images.length) return
  const missing = RATIOS.filter(([, ratio]) => !sizes.some((size) => isOf(size, ratio)))
  if (missing.length === 0) return
  say(
    rules.imageRatio,
    { missing: missing.map(([name]) => name), sizes: sizes.map(({ width, height }) => `${width}x${height}`) },
    { path: [...article.path, article.nameOf('image')] },
  )
}

function isOf({ width, height }: Size, ratio: number): boolean {
  return Math.abs(width / height / ratio - 1) <= TOLERANCE
}
