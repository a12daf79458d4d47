import type { KeptEdition } from '../../edition/read-edition.js'
import type { Differences } from '../../model/differences.js'

/** What is published. */
const USABLE = 'usable'

/** Tell a kill by what the editions say of themselves too: an article can be taken away with its words left as they were. */
export function withStatus(differences: Differences, from: KeptEdition, to: KeptEdition): Differences {
  const { verdict } = differences
  if (!isTakenAway(to) || isTakenAway(from)) return differences
  const { status = '', reason } = to.said ?? {}
  const said = reason === undefined ? `the version is ${status}` : `the version is ${status}: ${reason}`
  const { compatibility } = verdict
  return {
    ...differences,
    verdict: {
      ...verdict,
      kind: 'kill',
      reasons: [said, ...verdict.reasons],
      compatibility: {
        level: 'breaking',
        reasons: [{ pointer: '', reason: 'it is no longer published' }, ...compatibility.reasons],
      },
    },
  }
}

function isTakenAway({ said }: KeptEdition): boolean {
  return said !== undefined && said.status !== USABLE
}
