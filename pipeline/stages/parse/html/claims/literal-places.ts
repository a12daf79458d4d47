import { nameAt } from '../../../../language/json/name-at.js'
import { scanJson } from '../../../../language/json/scan-json.js'

/** Find where a JSON text holds a string, `[start, end)` without its quotes, rather below a key than elsewhere. */
export type FindLiteral = (
  key: string,
  value: string,
) => { readonly start: number; readonly end: number } | undefined

/** Index the strings of a JSON text, which goes no deeper than `depth`, by what they say. */
export function literalPlaces(json: string, depth: number): FindLiteral {
  const places = new Map<string, { start: number; end: number }>()
  const note = (name: string, start: number, end: number) => {
    if (!places.has(name)) places.set(name, { start, end })
  }
  let key = ''
  scanJson(json, depth, () => {}, {
    open() {},
    close() {},
    name(start, end) {
      key = nameAt(json, start, end)
    },
    scalar(start, end) {
      if (json[start] !== '"') return
      const value = nameAt(json, start, end)
      note(`${key}\n${value}`, start + 1, end - 1)
      note(`\n${value}`, start + 1, end - 1)
    },
  })
  return (name, value) => places.get(`${name}\n${value}`) ?? places.get(`\n${value}`)
}
