import { canonicalLanguage } from '../../language/canonical-language.js'

/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT: readonly string[] = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]

/** Tell which way a language is written, by the script that it has or most likely has; `auto` where it is unknown. */
export function directionOf(tag: string | undefined): 'ltr' | 'rtl' | 'auto' {
  const canonical = tag === undefined ? undefined : canonicalLanguage(tag)
  const script = canonical === undefined ? undefined : new Intl.Locale(canonical).maximize().script
  if (script === undefined) return 'auto'
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
}
