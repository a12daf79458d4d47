// The simplest bylines: a marker or none, names parted by commas or "and", in capitals or not.
export interface BylineName {
  readonly name: string
  readonly kind: 'Person' | 'Organization'
  readonly jobTitle?: string
  readonly start: number
  readonly end: number
}
export interface Byline {
  readonly names: readonly BylineName[]
  readonly marker: string | undefined
  readonly credit: 'author' | 'photographer' | 'translator' | 'editor' | 'contributor'
  readonly affiliation?: string
}
export function readByline(line: string): Byline | undefined {
  const m = /^\s*(By|BY|by|Written by|Por|Von)\s+(.*)$/u.exec(line)
  const text = m?.[2] ?? line
  const offset = line.length - text.length
  const names: BylineName[] = []
  for (const part of (text.split(/[|]|, (?=[A-Z][a-z]+ (?:Writer|Editor))/)[0] ?? '').matchAll(
    /(?:(?!\s(?:and|y|und)\s|,).)+/gu,
  )) {
    const raw = part[0].replace(/^\s*(?:and|y|und)\s+/u, '')
    const name = raw.trim().replace(/[,]$/, '')
    if (!/^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|la|van|der|von)){1,4}$/u.test(name))
      return undefined
    const start = line.indexOf(name, offset)
    names.push({
      name: name.replace(/\p{Lu}{2,}/gu, (w) => (w[0] ?? '') + w.slice(1).toLowerCase()),
      kind: 'Person',
      start,
      end: start + name.length,
    })
  }
  return names.length ? { names, marker: m?.[1], credit: 'author' } : undefined
}
