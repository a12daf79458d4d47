import { parseArgs } from 'node:util'

/**
 * Read a group's options: `--scale small|full`, `--rounds N`, and others of its own, as `parseArgs` takes them.
 *
 * @param scales What is done at each scale; its `rounds` are those of `--rounds`, where that is given.
 * @returns What is done at the scale that was chosen, with the other options and `positionals`.
 */
export function optionsOf(scales = { small: {}, full: {} }, others = {}) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string', default: 'small' }, rounds: { type: 'string' }, ...others },
  })
  const chosen = scales[values.scale]
  if (!chosen) throw new Error(`\`--scale ${values.scale}\` is unknown, expected \`small\` or \`full\``)
  const rounds = values.rounds === undefined ? chosen.rounds : Number(values.rounds)
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`\`--rounds ${values.rounds}\` is not a whole number from 1`)
  return { ...values, ...chosen, rounds, positionals }
}
