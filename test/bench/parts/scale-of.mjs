import { parseArgs } from 'node:util'

/** Read `--scale small|full`, and `--json FILE`, of a group's arguments. */
export function scaleOf(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: { scale: { type: 'string', default: 'small' } },
  })
  if (values.scale !== 'small' && values.scale !== 'full')
    throw new Error(`\`--scale ${values.scale}\` is unknown, expected \`small\` or \`full\``)
  return values.scale
}
