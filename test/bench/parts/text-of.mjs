/** Write what a group measured as lines for a terminal. */
export function textOf({ group, about, lines }) {
  return [
    `${group}${about.length > 0 ? `: ${about.join('; ')}` : ''}`,
    ...lines.map((line) => {
      const { what } = line
      return `  ${what.padEnd(74)} ${figureOf(line).padStart(14)}  ${verdictOf(line)}`.trimEnd()
    }),
    '',
  ].join('\n')
}

/** Write a figure with its unit. */
export function figureOf({ figure, unit = '', skipped }) {
  if (skipped !== undefined) return 'skipped'
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2
  const number = figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return unit === '' ? number : `${number} ${unit}`
}

/** Say what is asked. */
export function askedOf({ least, most, unit = '' }) {
  const amount = least ?? most
  if (amount === undefined) return ''
  return `at ${least === undefined ? 'most' : 'least'} ${amount.toLocaleString('en')}${unit === '' ? '' : ` ${unit}`}`
}

/** Say whether what is asked was reached. */
export function verdictOf(line) {
  const { skipped, isReached } = line
  if (skipped !== undefined) return skipped
  if (isReached === undefined) return ''
  return `${isReached ? 'reached' : 'NOT REACHED'} (${askedOf(line)})`
}
