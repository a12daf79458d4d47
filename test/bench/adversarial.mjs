// Measure how the time of hard texts grows with their size:
//
//     node test/bench/adversarial.mjs [--json] [--rounds N] [--seconds N] [--only PART-OF-A-NAME]
//
// Each family of texts runs in a process of its own, at a hundredth, a tenth and the whole of the most bytes that its
// entry reads, so that one that hangs or falls over is told and the rest goes on. What counts is CPU time, the median of
// some rounds after a warm-up. It asserts nothing: a time is a fact of one machine.
import { execFile } from 'node:child_process'
import { parse as parsePath } from 'node:path'
import { argv, cpuUsage, execPath } from 'node:process'
import { parseArgs, promisify } from 'node:util'
import { createJiti } from 'jiti'

/** The most that ten times the text may take of the time. */
const MOST_STEP = 11
/** The most that a text may take of the time that prose of its size takes. */
const MOST_TO_PROSE = 20
/** Milliseconds that a sample takes at least; below, the clock tells little. */
const LEAST_SAMPLE = 40
const WARM_UP = 400
const PROSE = 'The ferry to Skarholm went out at nine, said Nora Quist, 41, of the harbour office. '
const PARAGRAPH = `${PROSE}It came back in the evening. “We like it,” Mr. Reyes said on Monday.\n\n`

/** Bytes of the largest text of an entry: what is read as one article, as front matter, as one document. */
const LARGEST = { frontMatter: 16_000 }
const WHOLE = 1_000_000

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '120' },
    only: { type: 'string', default: '' },
    family: { type: 'string' },
  },
})
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 0)
const { texts } = await createJiti(import.meta.url).import('../adversarial/texts.ts')

if (values.family !== undefined) console.log(JSON.stringify(await timesOf(values.family)))
else {
  const rows = await allRows()
  console.log(values.json ? JSON.stringify({ node: process.version, rounds, rows }, null, 2) : tableOf(rows))
}

async function allRows() {
  const prose = {}
  for (const entry of new Set(texts.map((text) => text.entry)))
    prose[entry] = await inProcess(`prose of ${entry}`, 0)
  const rows = []
  for (const { name, entry } of texts) {
    if (!name.toLowerCase().includes(values.only.toLowerCase())) continue
    const outcome = await inProcess(name)
    const { times } = outcome
    const row = { name, entry, ...outcome }
    if (times) {
      row.steps = times.slice(1).map((time, index) => time / times[index])
      row.toProse = Math.max(...times.map((time, index) => time / prose[entry].times[index]))
    }
    row.reached = times !== undefined && Math.max(...row.steps) <= MOST_STEP && row.toProse <= MOST_TO_PROSE
    rows.push(row)
    if (process.stderr.isTTY) process.stderr.write(`\r${rows.length} of ${texts.length}`)
  }
  return rows
}

/** Measure a family in a process of its own; tell what it died of where it did. */
async function inProcess(name, seconds = Number(values.seconds)) {
  const args = [argv[1], '--rounds', String(rounds), '--family', name]
  try {
    const { stdout } = await promisify(execFile)(execPath, args, { timeout: seconds * 1000 })
    return JSON.parse(stdout)
  } catch (error) {
    const last = String(error.stderr)
      .split('\n')
      .find((line) => /Error|FATAL/.test(line))
    return { failure: error.killed ? `took more than ${seconds} seconds` : (last ?? String(error)) }
  }
}

/** Milliseconds of CPU that a family's texts take, from the smallest to the largest. */
async function timesOf(name) {
  const family = texts.find((text) => text.name === name) ?? proseOf(name.replace('prose of ', ''))
  const largest = LARGEST[family.entry] ?? WHOLE
  const run = await runnerOf(family.entry)
  const inputs = [largest / 100, largest / 10, largest].map((bytes) => Buffer.from(family.make(bytes)))
  const clock = () => {
    const { user, system } = cpuUsage()
    return (user + system) / 1000
  }
  const sample = async (input) => {
    const start = clock()
    let count = 0
    do {
      await run(input)
      count++
    } while (clock() - start < LEAST_SAMPLE)
    return (clock() - start) / count
  }
  for (const warm = clock(); clock() - warm < WARM_UP; ) await run(inputs[0])
  const times = []
  for (const input of inputs) {
    if (input !== inputs[0]) await run(input)
    const samples = []
    for (let round = 0; round < rounds; round++) samples.push(await sample(input))
    times.push(samples.sort((a, b) => a - b)[rounds >> 1])
  }
  return { times }
}

/** Ordinary text of an entry, which the hard ones are held against. */
function proseOf(entry) {
  const repeat = (unit, bytes) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))
  const makers = {
    text: (bytes) => `The ferry stops\n\n${repeat(PARAGRAPH, bytes)}`,
    markdown: (bytes) => `# The ferry stops\n\n${repeat(PARAGRAPH, bytes)}`,
    html: (bytes) => `<!doctype html><h1>The ferry stops</h1>${repeat(`<p>${PARAGRAPH}</p>`, bytes)}`,
    wire: (bytes) => texts.find(({ name }) => name === 'Wire: indented lines').make(bytes),
    frontMatter: (bytes) => `---\nauthor: Nora Quist\n---\nThe ferry stops\n\n${repeat(PARAGRAPH, bytes)}`,
    validate: (bytes) => `[${repeat(`${articleOf()},`, bytes)}1]`,
    validatePage: (bytes) =>
      `<!doctype html>${repeat(`<script type="application/ld+json">${articleOf()}</script>`, bytes)}`,
  }
  return { entry, make: makers[entry] }
}

function articleOf() {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The ferry to Skarholm stops at the end of May',
    datePublished: '2024-05-09T08:00:00+02:00',
    author: { '@type': 'Person', name: 'Nora Quist', url: 'https://example.org/quist' },
    articleBody: PROSE.repeat(4),
  })
}

/** Make what takes the bytes of an entry's text. */
async function runnerOf(entry) {
  if (entry === 'validate' || entry === 'validatePage') return await validation(entry)
  const { compiler } = await import('../../dist/pipeline/pipeline.js')
  const path = { markdown: 'a.md', html: 'a.html' }[entry] ?? 'a.txt'
  const compile = compiler()
  return (bytes) => compile({ path, name: parsePath(path).name, bytes })
}

async function validation(entry) {
  const { schemaOrgTable } = await import('../../dist/pipeline/adapters/schema-org-table.js')
  const { vocabularyOf } = await import('../../dist/pipeline/language/schema-org/vocabulary-of.js')
  const { checkName } = await import('../../dist/pipeline/validation/house/check-name.js')
  const { validator } = await import('../../dist/pipeline/validation/index.js')
  const texts = await import('../../dist/pipeline/validation/validate-text.js')
  const now = new Date('2026-01-01T00:00:00Z')
  const validate = validator({ checkName, vocabulary: vocabularyOf(schemaOrgTable()), now })
  const hold = entry === 'validate' ? texts.validateText : texts.validatePage
  return (bytes) => hold(bytes.toString('utf8'), validate)
}

/** Families that do not reach the bounds, then the worst of the others. */
function tableOf(rows) {
  const worst = (row) =>
    row.times ? Math.max(...row.steps, (row.toProse / MOST_TO_PROSE) * MOST_STEP) : Infinity
  const sorted = rows.toSorted((a, b) => worst(b) - worst(a))
  const missed = sorted.filter(({ reached }) => !reached)
  const lines = sorted
    .slice(0, Math.max(30, missed.length))
    .map(({ name, times, steps, toProse, failure, reached }) =>
      [
        name.padEnd(44),
        ...(times
          ? [
              ...times.map((time) => time.toFixed(1).padStart(10)),
              ...[...steps, toProse].map((ratio) => ratio.toFixed(1).padStart(9)),
            ]
          : [` ${failure}`]),
        reached ? '' : '  not reached',
      ].join(''),
    )
  const heads = ['ms', 'ms x 10', 'ms x 100'].map((head) => head.padStart(10))
  const ratios = ['step 1', 'step 2', 'to prose'].map((head) => head.padStart(9))
  return [
    `${rows.length} families, ${rows.length - missed.length} within a step of ${MOST_STEP} and ${MOST_TO_PROSE} times prose; Node ${process.version}, medians of ${rounds} rounds`,
    '',
    ['what'.padEnd(44), ...heads, ...ratios].join(''),
    ...lines,
  ].join('\n')
}
