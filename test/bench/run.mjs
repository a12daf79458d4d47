// Run the benchmark: `npm run bench -- [GROUP…] [--scale small|full] [--rounds N] [--json FILE] [--markdown FILE]`.
//
// Groups run one after the other, each in a process of its own, and print what they measured and whether what is asked
// was reached. A time is a fact of one machine at one moment: what counts are the ratios, whose two sides were taken in
// turn in the same minutes. It does not fail for what is not reached; it fails where something does not run.
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { availableParallelism, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { markdownOf } from './parts/markdown-of.mjs'

/** The groups, in order. */
const GROUPS = [
  'cold',
  'unchanged',
  'starting',
  'growth',
  'comparisons',
  'bench',
  'validation',
  'differences',
  'formats',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: 'small' },
    rounds: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    keep: { type: 'string' },
  },
})
const unknown = positionals.find((group) => !GROUPS.includes(group))
if (unknown !== undefined)
  throw new Error(
    `\`${unknown}\` is no group, expected some of ${GROUPS.map((group) => `\`${group}\``).join(', ')}`,
  )

const start = performance.now()
const results = []
for (const group of positionals.length > 0 ? positionals : GROUPS) results.push(await resultOf(group))
const machine = {
  node: process.version,
  system: `${platform()} ${release()}`,
  processors: availableParallelism(),
  memory: totalmem(),
}
const whole = { date: new Date().toISOString(), scale: values.scale, machine, results }
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(whole, null, 2)}\n`)
if (values.markdown !== undefined) writeFileSync(values.markdown, `${markdownOf(results)}\n`)
const asked = results.flatMap(({ lines }) => lines.filter(({ isReached }) => isReached !== undefined))
const reached = asked.filter(({ isReached }) => isReached)
const seconds = Math.round((performance.now() - start) / 1000)
console.log(`${reached.length} of ${asked.length} lines reached, scale ${values.scale}, ${seconds} s`)

function resultOf(group) {
  return new Promise((fulfil, reject) => {
    const rounds = values.rounds === undefined ? [] : ['--rounds', values.rounds]
    const keep = group === 'unchanged' && values.keep !== undefined ? ['--keep', values.keep] : []
    const options = ['--scale', values.scale, ...rounds, ...keep]
    const child = fork(join(import.meta.dirname, `${group}.mjs`), options)
    let result
    child.on('message', (message) => {
      result = message
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0 && result) fulfil(result)
      else reject(new Error(`The group \`${group}\` ended with ${code}`))
    })
  })
}
