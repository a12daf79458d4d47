/** Find where a JSON text holds a string, `[start, end)` without its quotes, rather below a key than elsewhere. */
export type FindLiteral = (
  key: string,
  value: string,
) => { readonly start: number; readonly end: number } | undefined

/** Index the strings of a JSON text, which must be valid, by what they say. */
export function literalPlaces(json: string): FindLiteral {
  const places = new Map<string, { start: number; end: number }>()
  const note = (name: string, start: number, end: number) => {
    if (!places.has(name)) places.set(name, { start, end })
  }
  let key = ''
  for (const { 0: literal, index } of json.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const end = index + literal.length
    const value: unknown = JSON.parse(literal)
    if (typeof value !== 'string') continue
    if (/^\s*:/.test(json.slice(end, end + 64))) key = value
    else {
      note(`${key}\n${value}`, index + 1, end - 1)
      note(`\n${value}`, index + 1, end - 1)
    }
  }
  return (name, value) => places.get(`${name}\n${value}`) ?? places.get(`\n${value}`)
}
