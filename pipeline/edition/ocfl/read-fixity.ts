import { isObject } from '../../language/json/is-object.js'
import type { JsonValue } from '../../language/json/json-value.js'
import { isKnownAlgorithm } from '../digests/digester.js'
import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import type { DigestBlock } from './inventory-read.js'
import { readDigestBlock } from './read-digest-block.js'

/** Read the fixity values of an inventory by algorithm; those of an algorithm that is not known here are noted only. */
export function readFixity(
  value: JsonValue | undefined,
  path: string,
  report: Report<OcflCode>,
): ReadonlyMap<string, DigestBlock> {
  const blocks = new Map<string, DigestBlock>()
  if (value === undefined) return blocks
  if (!isObject(value)) {
    report('E111', path, '`fixity` is no JSON object')
    return blocks
  }
  for (const [algorithm, block] of Object.entries(value)) {
    if (!/^[a-z0-9][a-z0-9/._-]*$/i.test(algorithm))
      report('E056', path, `Unexpected key ${shown(algorithm)} of \`fixity\``)
    else if (!isKnownAlgorithm(algorithm)) report('N002', path, `Fixity values by ${shown(algorithm)}`)
    const place = `the fixity values by ${shown(algorithm)}`
    blocks.set(algorithm, readDigestBlock(block, 'fixity', algorithm, { path, place, report }))
  }
  return blocks
}
