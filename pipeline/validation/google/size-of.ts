import { isObject } from '../../language/json/is-object.js'
import type { JsonValue } from '../json-value.js'

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Units that are pixels: none at all, the word, and UN/CEFACT's code. */
const PIXELS = /^(?:px|pixels?|E37)$/i
const LENGTH = /^(\d{1,6})(?:\.0+)?\s?(?:px|pixels?)?$/i

/** Tell the size of an image that says both its sides in pixels: as numbers, texts or quantities. */
export function sizeOf(image: JsonValue): Size | undefined {
  if (!isObject(image)) return undefined
  const width = pixelsOf(image.width)
  const height = pixelsOf(image.height)
  return width === undefined || height === undefined ? undefined : { width, height }
}

function pixelsOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value > 0 ? value : undefined
  if (typeof value === 'string') {
    const digits = LENGTH.exec(value.trim())?.[1]
    return digits === undefined ? undefined : pixelsOf(Number(digits))
  }
  if (!isObject(value)) return undefined
  const units = [value.unitCode, value.unitText].filter((unit) => typeof unit === 'string')
  if (!units.every((unit) => PIXELS.test(unit))) return undefined
  const { value: count } = value
  return typeof count === 'number' || typeof count === 'string' ? pixelsOf(count) : undefined
}
