/** Languages whose names of months and days are known; CLDR gives the names. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']

/** Abbreviations of newspapers that CLDR does not list. */
const NEWSROOM: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mrz', 3],
  ['märz', 3],
  ['jänner', 1],
  ['feber', 2],
  ['setiembre', 9],
]

export interface DateNames {
  /** Month, 1 to 12, by name; names are folded. */
  readonly months: ReadonlyMap<string, number>
  readonly monthPattern: string
  readonly weekdayPattern: string
}

/** Fold a name for look-up: lower case, no accents, no full stops. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}

/** Gather the names of months and weekdays, long and short, in running text and alone. */
export function dateNames(): DateNames {
  const months = new Map<string, number>()
  const monthForms = new Set<string>()
  const weekdayForms = new Set<string>()
  const addMonth = (name: string, month: number) => {
    const bare = name.replace(/\.$/, '')
    // A number, or one letter, is no name.
    if (!/^\p{L}{3,}$/u.test(bare)) return
    months.set(foldName(bare), month)
    for (const form of spellings(bare)) monthForms.add(form)
  }
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2024, month - 1, 15))
        const alone = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' })
        const running = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' })
        addMonth(alone.format(date), month)
        for (const part of running.formatToParts(date)) if (part.type === 'month') addMonth(part.value, month)
      }
      for (let day = 1; day <= 7; day++) {
        const date = new Date(Date.UTC(2024, 0, day))
        const name = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(date)
        for (const form of spellings(name.replace(/\.$/, ''))) weekdayForms.add(form)
      }
    }
  }
  for (const [name, month] of NEWSROOM) addMonth(name, month)
  return { months, monthPattern: pattern(monthForms), weekdayPattern: pattern(weekdayForms) }
}

function spellings(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  return plain === name ? [name] : [name, plain]
}

/** Longest first, so that no name hides a longer one. */
function pattern(forms: ReadonlySet<string>): string {
  const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.join('|')})`
}
