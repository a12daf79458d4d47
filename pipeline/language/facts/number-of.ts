import type { FigureWords } from './figure-words.js'

/**
 * Read a figure as a language writes it: `1,200.5` in English is `1.200,5` in German. Blanks and apostrophes part
 * thousands everywhere. NaN where it is no single number, as `8:30` is none.
 */
export function numberOf(figure: string, { group, decimal }: Pick<FigureWords, 'group' | 'decimal'>): number {
  const bare = figure.replace(/['’\s]/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(bare)) return Number.NaN
  const parts = bare.split(/[.,]/)
  const marks = bare.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return Number(bare)
  const inGroups = (from: readonly string[]): boolean => from.slice(1).every((part) => part.length === 3)
  const isOne = marks.every((mark) => mark === last)
  // A mark that the language does not have for thousands may still be: `12.345.678` in English.
  if (isOne && inGroups(parts) && (last === group || marks.length > 1 || last !== decimal)) {
    return Number(parts.join(''))
  }
  if (marks.slice(0, -1).some((mark) => mark === last) || !inGroups(parts.slice(0, -1))) return Number.NaN
  return Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`)
}
