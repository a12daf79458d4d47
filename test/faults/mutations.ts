// Shows that each of the fault tests can fail: takes out of a copy of the compiled command, one at a time, what keeps a
// build safe, and tells which test turns red: `npx jiti test/faults/mutations.ts [MUTATION…]`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Mutation {
  /** The compiled file, below the pipeline. */
  readonly file: string
  readonly from: string
  readonly to: string
  /** The test that shows it. */
  readonly test: string
}

const ROOT = resolve(import.meta.dirname, '../..')
const FOLDER = 'adapters/node-output-folder.js'
const LOCK = 'adapters/output-lock.js'

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'files are not synced': {
    file: FOLDER,
    from: '() => settle(made, root)',
    to: '() => {}',
    test: 'power-cuts',
  },
  'folders are not synced': {
    file: FOLDER,
    from: '() => settle(touched, root)',
    to: '() => {}',
    test: 'power-cuts',
  },
  'the holder of the lock is not synced': {
    file: LOCK,
    from: ', { flush: true }',
    to: '',
    test: 'power-cuts',
  },
  'no lock': {
    file: FOLDER,
    from: 'return await takeLock(',
    to: 'return await (async () => ({ wasFree: true, check: async () => {}, release: async () => {} }))(',
    test: 'versions-at-once',
  },
  'the dead keep the lock': {
    file: LOCK,
    from: "return isCode(error, 'ESRCH')",
    to: 'return false',
    test: 'kills',
  },
  'files are written in place': {
    file: FOLDER,
    from: 'renameSync(temporary, join(root, path))',
    to: `{
      const fs = process.getBuiltinModule('node:fs')
      if (fs.statSync(temporary).isDirectory()) fs.renameSync(temporary, join(root, path))
      else {
        fs.writeFileSync(join(root, path), fs.readFileSync(temporary))
        fs.rmSync(temporary)
      }
    }`,
    test: 'failing-calls',
  },
  'views come before versions': {
    file: 'edition/steps.js',
    from: "await remove(steps, 'clear', output)",
    to: "await write(contentsOf(steps, 'file'), output); await remove(steps, 'clear', output)",
    test: 'failing-calls',
  },
  'the reader meets files that are written in place': {
    file: FOLDER,
    from: 'renameSync(temporary, join(root, path))',
    to: `{
      const fs = process.getBuiltinModule('node:fs')
      if (fs.statSync(temporary).isDirectory()) fs.renameSync(temporary, join(root, path))
      else {
        fs.writeFileSync(join(root, path), fs.readFileSync(temporary))
        fs.rmSync(temporary)
      }
    }`,
    test: 'kills',
  },
  'failures are swallowed': {
    file: FOLDER,
    from: 'throw outputError(verb, path, error)',
    to: 'return undefined',
    test: 'failing-calls',
  },
  'links are followed': {
    file: 'adapters/plain-folders.js',
    from: 'there?.isSymbolicLink()',
    to: 'false',
    test: 'links',
  },
}

/** How much of a test is enough to show what shows by chance. */
const MUCH = {
  FAULTS_KILLS: '10',
  FAULTS_ARTICLES: '40',
  FAULTS_BUILDERS: '4',
  FAULTS_TURNS: '3',
  FAULTS_CUTS: '8',
}

/** Run a test against a copy of the compiled command that something is taken out of; returns why it is red, if it is. */
function redness({ file, from, to, test }: Mutation): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'presswright-mutation-'))
  try {
    for (const name of ['dist', 'package.json', 'schemas'])
      cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    const path = join(folder, 'dist/pipeline', file)
    const code = readFileSync(path, 'utf8')
    if (code.split(from).length !== 2) throw new Error(`${file} does not hold \`${from}\` once`)
    writeFileSync(
      path,
      code.replace(from, () => to),
    )
    const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/jiti'), [RUN, test], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...MUCH,
        TMPDIR: folder,
        FAULTS_MAIN: join(folder, 'dist/pipeline/cli/main.js'),
      },
    })
    if (stdout.includes(': skipped, ')) throw new Error(stdout)
    return status === 0 ? undefined : (/^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const RUN = join(import.meta.dirname, 'run.ts')
const chosen = process.argv.slice(2)
for (const [name, mutation] of Object.entries(MUTATIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const red = redness(mutation)
  process.stdout.write(`| ${name} | ${mutation.test} | ${red ?? 'GREEN'} |\n`)
  if (red === undefined) process.exitCode = 1
}
