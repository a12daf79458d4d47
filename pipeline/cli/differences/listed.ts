import type { LinesOptions } from './differences-lines.js'
import { type Toned, wrapped } from './wrapped.js'

/** Write a titled list, each entry indented and its further lines more; nothing where there is no entry. */
export function listed(
  title: string | Toned,
  entries: readonly (readonly Toned[])[],
  { width, paint }: LinesOptions,
): string[] {
  if (entries.length === 0) return []
  const head: Toned = typeof title === 'string' ? { text: title, tone: 'strong' } : title
  return [
    ...wrapped([head], width, paint),
    ...entries.flatMap((entry) =>
      wrapped(entry, width - 4, paint).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
    ),
  ]
}
