// Proves that builds survive what machines do, and says how much of it was tried: `npm run test:faults [-- NAME…]`.
//
// The environment sets how much: FAULTS_SEED, FAULTS_KILLS, FAULTS_ARTICLES, FAULTS_LANES, FAULTS_BUILDERS, FAULTS_TURNS,
// FAULTS_STEP (1 for every call in turn), FAULTS_CUTS, and TMPDIR where. What a machine does not allow is skipped, and said.
import { parseArgs } from 'node:util'
import { articlesAtOnce, versionsAtOnce } from './builds-at-once.js'
import { CALLS, callsSeen, failingCalls } from './failing-calls.js'
import { fullDisk, noPermission, readOnlyDisk } from './full-disks.js'
import { type Ground, onGround, seedOf } from './ground.js'
import { kills } from './kills.js'
import { lacking, type Need } from './lacking.js'
import { links } from './links.js'
import { powerCuts } from './power-cuts.js'

interface Trial {
  readonly needs: readonly Need[]
  /** Returns its figures. */
  readonly run: (ground: Ground) => Promise<unknown>
}

const lanes = from('FAULTS_LANES', 2)

const TRIALS: Readonly<Record<string, Trial>> = {
  links: { needs: ['linux'], run: links },
  'no-permission': { needs: ['linux', 'setpriv'], run: noPermission },
  'read-only-disk': { needs: ['root', 'mount'], run: readOnlyDisk },
  'full-disk': { needs: ['root', 'mount'], run: (ground) => fullDisk(ground, from('FAULTS_STEP', 1)) },
  'articles-at-once': {
    needs: ['jq'],
    run: (ground) => articlesAtOnce(ground, from('FAULTS_BUILDERS', 8), 25),
  },
  'versions-at-once': {
    needs: ['jq'],
    run: (ground) => versionsAtOnce(ground, from('FAULTS_BUILDERS', 8), from('FAULTS_TURNS', 50)),
  },
  'calls-seen': { needs: ['linux', 'gcc', 'strace'], run: allCallsSeen },
  'failing-calls': {
    needs: ['linux', 'gcc'],
    run: (ground) => failingCalls(ground, { step: from('FAULTS_STEP', 1), lanes }),
  },
  'power-cuts': {
    needs: ['root', 'gcc', 'mount', 'loop'],
    run: (ground) => powerCuts(ground, from('FAULTS_CUTS', 30), 12),
  },
  kills: {
    needs: ['linux', 'jq'],
    run: (ground) => kills(ground, from('FAULTS_KILLS', 300), from('FAULTS_ARTICLES', 200), lanes),
  },
}

/** Read a number from the environment. */
function from(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise)
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${name} is \`${value}\`, expected a whole number from 1`)
  return value
}

async function allCallsSeen(ground: Ground): Promise<Readonly<Record<string, unknown>>> {
  const seen: Record<string, number> = {}
  for (const call of CALLS) seen[call] = await callsSeen(ground, call)
  return seen
}

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !(name in TRIALS))
if (unknown.length > 0)
  throw new Error(`There is no \`${unknown[0]}\`, expected some of ${Object.keys(TRIALS).join(', ')}`)
for (const [name, { needs, run }] of Object.entries(TRIALS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const start = performance.now()
  const tell = (line: string) =>
    process.stdout.write(`${name} ${Math.round((performance.now() - start) / 1000)} s: ${line}\n`)
  const reason = lacking(...needs)
  if (reason !== undefined) tell(`skipped, as ${reason}`)
  else {
    tell(`seed ${seedOf(process.env)}`)
    tell(`passed: ${JSON.stringify(await onGround(run, tell))}`)
  }
}
