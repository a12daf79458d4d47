import { parseArgs } from 'node:util'

/** Read a group's options: `--scale small|full`, and others of its own, as `parseArgs` takes them. */
export function optionsOf(others = {}) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { scale: { type: 'string', default: 'small' }, ...others },
  })
  if (values.scale !== 'small' && values.scale !== 'full')
    throw new Error(`\`--scale ${values.scale}\` is unknown, expected \`small\` or \`full\``)
  return { ...values, positionals }
}
