import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import { gitIn } from '../git-in.js'
import { recorder } from './recorder.js'
import { folderOf } from './spawned.js'

const textOf = (what: string) => `The harbour votes on a new ${what}

By Nora Quist
9 May 2024

The harbour voted on Thursday for a new ${what}, which is to be built by the spring of next year and paid by the town.
`
const PIECES = {
  'input/bridge.txt': textOf('bridge'),
  'input/mole.txt': textOf('mole'),
  'input/quay.txt': textOf('quay'),
}

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function ran(cwd: string, ...args: readonly string[]) {
  const world = recorder({ cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } })
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

/** A repository whose branch `desk` grew from `main`, with all that is in it built. */
async function repository(files: Readonly<Record<string, string>> = PIECES) {
  const cwd = await folderOf({ ...files, '.gitignore': 'output\n' })
  folders.push(cwd)
  const git = gitIn(cwd)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'First')
  git('checkout', '--quiet', '-b', 'desk')
  await ran(cwd, 'build')
  return { cwd, git }
}

/** The inputs that a build looked at, and what it found. */
async function built(cwd: string, ...args: readonly string[]) {
  const { exitCode, err } = await ran(cwd, 'build', '--since', 'main', '--report', 'junit=a.xml', ...args)
  const report = await readFile(join(cwd, 'a.xml'), 'utf8')
  return { exitCode, err, files: [...report.matchAll(/<testcase name="([^"]*)"/g)].map(([, file]) => file) }
}

async function publishedIn(cwd: string): Promise<string[]> {
  const { articles }: { articles: { id: string }[] } = JSON.parse(
    await readFile(join(cwd, 'output/index.json'), 'utf8'),
  )
  return articles.map(({ id }) => id)
}

describe('build --since', () => {
  test('takes nothing where nothing changed, and says so', async () => {
    const { cwd } = await repository()
    expect(await built(cwd)).toEqual({
      exitCode: 0,
      err: 'presswright: 0 of 3 inputs changed since main\n0 articles: 0 built, 0 unchanged, 0 failed; 0 warnings\n',
      files: [],
    })
    expect((await built(cwd, '--quiet')).err).toBe('')
    expect(await publishedIn(cwd)).toEqual(['bridge', 'mole', 'quay'])
  })

  test('takes what was committed, staged, changed, and what git does not keep yet', async () => {
    const { cwd, git } = await repository({ ...PIECES, 'input/weir.txt': textOf('weir') })
    await writeFile(join(cwd, 'input/bridge.txt'), textOf('footbridge'))
    git('commit', '--quiet', '--all', '--message', 'Second')
    await writeFile(join(cwd, 'input/mole.txt'), textOf('dike'))
    git('add', '--all')
    await writeFile(join(cwd, 'input/quay.txt'), textOf('pier'))
    await mkdir(join(cwd, 'input/häfen und mehr'))
    await writeFile(join(cwd, 'input/häfen und mehr/lock\tone.txt'), textOf('lock'))
    const { err, files } = await built(cwd)
    expect(files).toEqual([
      'input/bridge.txt',
      'input/häfen und mehr/lock&#9;one.txt',
      'input/mole.txt',
      'input/quay.txt',
    ])
    expect(err).toContain('presswright: 4 of 5 inputs changed since main\n')
  })

  test('asks what this branch changed, not what the other did', async () => {
    const { cwd, git } = await repository()
    git('checkout', '--quiet', 'main')
    await writeFile(join(cwd, 'input/bridge.txt'), textOf('footbridge'))
    git('commit', '--quiet', '--all', '--message', 'On main')
    git('checkout', '--quiet', 'desk')
    await writeFile(join(cwd, 'input/mole.txt'), textOf('dike'))
    expect((await built(cwd)).files).toEqual(['input/mole.txt'])
  })

  test('takes an article whose sidecar came, changed or went', async () => {
    const { cwd, git } = await repository({
      ...PIECES,
      'input/weir.txt': textOf('weir'),
      'input/mole.silence.yml': 'author-missing: none\n',
      'input/quay.silence.yml': 'author-missing: none\n',
    })
    await writeFile(join(cwd, 'input/bridge.silence.yaml'), 'author-missing: none\n')
    await writeFile(join(cwd, 'input/mole.silence.yml'), 'date-missing: none\n')
    git('rm', '--quiet', 'input/quay.silence.yml')
    const { err } = await built(cwd)
    expect(err).toContain('presswright: 3 of 4 inputs changed since main\n')
    expect(err).toMatch(/^input\/bridge\.silence\.yaml:1:1 warning .* silence-unused$/m)
  })

  test('tells of a file of silences beside no input, where the branch has it', async () => {
    const { cwd } = await repository({ ...PIECES, 'input/old.silence.yml': 'author-missing: none\n' })
    await writeFile(join(cwd, 'input/new.silence.yml'), 'author-missing: none\n')
    const { err } = await built(cwd)
    expect(err).toMatch(/^input\/new\.silence\.yml warning .* silence-stray$/m)
    expect(err).not.toContain('old.silence.yml')
  })

  test('misses what was removed and nothing else, and prunes no more', async () => {
    const { cwd, git } = await repository()
    git('rm', '--quiet', 'input/mole.txt')
    const { err } = await built(cwd)
    expect(err).toContain('input/mole.txt warning The input of `mole` is gone')
    expect(err).not.toContain('bridge')
    await built(cwd, '--prune')
    expect(await publishedIn(cwd)).toEqual(['bridge', 'quay'])
  })

  test('follows a file that was renamed', async () => {
    const { cwd, git } = await repository()
    const article = `---\nid: mole\n---\n${textOf('mole')}`
    await writeFile(join(cwd, 'input/mole.txt'), article)
    git('commit', '--quiet', '--all', '--message', 'Named')
    git('mv', 'input/mole.txt', 'input/breakwater.txt')
    const { err, files } = await built(cwd, '--prune')
    expect(files).toEqual(['input/breakwater.txt'])
    expect(err).not.toContain('gone')
    expect(await publishedIn(cwd)).toEqual(['bridge', 'mole', 'quay'])
  })

  test('withdraws nothing that an input which was not taken is by now', async () => {
    const { cwd, git } = await repository()
    // On main another name, of which the output folder does not know yet.
    git('checkout', '--quiet', 'main')
    git('mv', 'input/mole.txt', 'input/breakwater.txt')
    await writeFile(join(cwd, 'input/breakwater.txt'), `---\nid: mole\n---\n${textOf('mole')}`)
    git('commit', '--quiet', '--all', '--message', 'Renamed')
    git('checkout', '--quiet', '-b', 'later')
    await built(cwd, '--prune')
    expect(await publishedIn(cwd)).toEqual(['bridge', 'mole', 'quay'])
  })

  test('does not let what changed take the place of an article that did not', async () => {
    const { cwd } = await repository()
    await writeFile(join(cwd, 'input/mole.md'), `# ${textOf('dike')}`)
    const { exitCode, err } = await built(cwd)
    expect(exitCode).toBe(1)
    expect(err).toContain('error Unexpected second file for article `mole`, which is also `input/mole.txt`')
  })

  test('takes everything where the configuration came, changed or went', async () => {
    const { cwd, git } = await repository()
    await writeFile(join(cwd, 'presswright.config.json'), '{}')
    const came = await built(cwd)
    expect(came.err).toMatch(/^presswright: the configuration changed since main: all of 3 inputs taken\n/)
    expect(came.files).toHaveLength(3)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Configured')
    git('checkout', '--quiet', '-B', 'main')
    git('checkout', '--quiet', '-b', 'other')
    expect((await built(cwd)).files).toEqual([])
    await rm(join(cwd, 'presswright.config.json'))
    expect((await built(cwd)).files).toHaveLength(3)
    await writeFile(join(cwd, 'house.json'), '{}')
    expect((await built(cwd, '--config', 'house.json')).files).toHaveLength(3)
  })

  test('runs in a folder of the repository, and through links', async () => {
    const { cwd, git } = await repository({
      'desk/input/quay.txt': textOf('quay'),
      'desk/input/mole.txt': textOf('mole'),
    })
    await symlink('../../texts/weir.txt', join(cwd, 'desk/input/weir.txt'))
    await mkdir(join(cwd, 'texts'))
    await writeFile(join(cwd, 'texts/weir.txt'), textOf('weir'))
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Linked')
    git('checkout', '--quiet', '-B', 'main')
    await writeFile(join(cwd, 'texts/weir.txt'), textOf('lasher'))
    await rename(join(cwd, 'desk/input/mole.txt'), join(cwd, 'desk/input/dike.txt'))
    const { files } = await built(join(cwd, 'desk'))
    expect(files).toEqual(expect.arrayContaining(['input/dike.txt', 'input/weir.txt']))
    expect(files).not.toContain('input/quay.txt')
  })

  test('keeps what a baseline says of the rest', async () => {
    const { cwd } = await repository({
      ...PIECES,
      'input/mole.txt': 'The mole\n\nIt will stand where the old one stood.\n',
    })
    await ran(cwd, 'build', '--baseline', 'known.json', '--baseline-update')
    const before = await readFile(join(cwd, 'known.json'), 'utf8')
    expect(before).toContain('input/mole.txt')
    await writeFile(join(cwd, 'input/quay.txt'), textOf('pier'))
    const { err } = await built(cwd, '--verbose', '--baseline', 'known.json')
    expect(err).not.toContain('baseline-unused')
    await built(cwd, '--baseline', 'known.json', '--baseline-update')
    expect(await readFile(join(cwd, 'known.json'), 'utf8')).toContain('input/mole.txt')
  })
})

describe('validate --since', () => {
  test('looks at what changed', async () => {
    const { cwd } = await repository({ ...PIECES, 'a.json': '{}', 'b.json': '{}' })
    await writeFile(join(cwd, 'b.json'), '[]')
    const { err, exitCode } = await ran(cwd, 'validate', 'a.json', 'b.json', '--since', 'main')
    expect(exitCode).toBe(0)
    expect(err).toMatch(/^presswright: 1 of 2 inputs changed since main\n1 file: /)
  })
})

describe('what git cannot tell', () => {
  test.each([
    ['nowhere', '`nowhere` names no commit that is here, expected a branch, tag or commit'],
    ['--upload-pack=x', '`--upload-pack=x` names no commit'],
    ['HEAD:input', '`HEAD:input` names no commit'],
  ])('of %s is said in a line', async (ref, message) => {
    const { cwd } = await repository()
    const { exitCode, out, err } = await ran(cwd, 'build', `--since=${ref}`)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^presswright: [^\n]*\n$/)
    expect(err).toContain(message)
  })

  test('without a repository', async () => {
    const cwd = await folderOf(PIECES)
    folders.push(cwd)
    const { exitCode, err } = await ran(cwd, 'build', '--since', 'main')
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^presswright: what changed is asked of git, which says: not a git repository.*\n$/)
  })

  test('without a commit in common', async () => {
    const { cwd, git } = await repository()
    git('checkout', '--quiet', '--orphan', 'alone')
    git('commit', '--quiet', '--message', 'Another beginning')
    const { exitCode, err } = await ran(cwd, 'build', '--since', 'main')
    expect({ exitCode, err }).toEqual({
      exitCode: 2,
      err: 'presswright: `main` has no commit in common with HEAD, expected a branch that this one grew from\n',
    })
  })

  test('in a shallow clone, with what to do', async () => {
    const { cwd, git } = await repository()
    git('commit', '--quiet', '--allow-empty', '--message', 'Second')
    const clone = await folderOf({})
    folders.push(clone)
    gitIn(clone)('clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${cwd}`, 'clone')
    const there = join(clone, 'clone')
    const { exitCode, err } = await ran(there, 'build', '--since', 'origin/main')
    expect(exitCode).toBe(2)
    expect(err).toContain('`origin/main` has no commit in common with HEAD; the clone is shallow: ')
    expect(err).toContain('`fetch-depth: 0`')
    expect((await ran(there, 'build', '--since', 'v1')).err).toContain('`fetch-depth: 0`')
  })
})
