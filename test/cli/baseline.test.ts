import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import { recorder } from './recorder.js'
import { folderOf } from './spawned.js'

const BODY = `The harbour votes on a new quay

The harbour voted on Thursday for a new quay, which is to be built by the spring of next year and paid by the town.
`
const BROKEN = `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headlin": "Ferry stops",
  "author": {"@type": "Person", "name": "By Nora Quist"}
}
`
const KNOWN = ['--baseline', 'known.json']
const UPDATED = [...KNOWN, '--baseline-update']

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function newsroom(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}

async function ran(cwd: string, ...args: readonly string[]) {
  const world = recorder({ cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } })
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

const baselineIn = (cwd: string) => readFile(join(cwd, 'known.json'), 'utf8')

describe('a baseline of a build', () => {
  test('lets old sins pass and forbids new ones, wherever lines have moved to', async () => {
    const cwd = await newsroom({ 'input/a.txt': BODY, 'input/empty.txt': '' })
    expect((await ran(cwd, 'build')).exitCode).toBe(1)
    expect(await ran(cwd, 'build', '--max-warnings', '0', ...UPDATED)).toEqual({
      exitCode: 0,
      out: '',
      err: '2 articles: 0 built, 1 unchanged, 1 failed; 0 warnings, 4 notes, 3 known\n',
    })
    const written = await baselineIn(cwd)
    expect(JSON.parse(written)).toMatchObject({
      version: 1,
      files: {
        'input/a.txt': [{ rule: 'author-missing' }, { rule: 'date-missing' }],
        'input/empty.txt': [{ rule: 'input-empty' }],
      },
    })
    await writeFile(join(cwd, 'input/a.txt'), `\n\n${BODY}`)
    await writeFile(join(cwd, 'input/b.txt'), BODY.replaceAll('quay', 'mole'))
    const { exitCode, err } = await ran(cwd, 'build', '--max-warnings', '1', ...KNOWN)
    expect(exitCode).toBe(1)
    expect(err).toMatch(
      /^input\/b\.txt warning .* author-missing\ninput\/b\.txt warning .* date-missing\n3 articles: .*; 2 warnings, 8 notes, 3 known\n/,
    )
    await rm(join(cwd, 'input/b.txt'))
    await ran(cwd, 'build', '--prune', ...UPDATED)
    expect(await baselineIn(cwd)).toBe(written)
  })

  test('tells what it knows too much, but not of what failed or was not looked at', async () => {
    const cwd = await newsroom({ 'input/a.txt': BODY, 'input/b.txt': BODY.replaceAll('quay', 'mole') })
    await ran(cwd, 'build', ...UPDATED)
    await writeFile(join(cwd, 'input/a.txt'), BODY.replace('\n\n', '\n\nBy Nora Quist\n9 May 2024\n\n'))
    await writeFile(join(cwd, 'input/b.txt'), '')
    const { out, exitCode } = await ran(cwd, 'build', '--format', 'json', ...KNOWN)
    expect(exitCode).toBe(1)
    const findings: { file: string; rule: string; message: string; baseline: string }[] = JSON.parse(out)
    const unused = findings.filter(({ rule }) => rule === 'baseline-unused')
    expect(unused.map(({ file, message }) => [file, message.split(' is ')[0]])).toEqual([
      ['known.json', '`author-missing` of `input/a.txt`'],
      ['known.json', '`date-missing` of `input/a.txt`'],
    ])
    expect(findings.find(({ rule }) => rule === 'input-empty')?.baseline).toBe('new')
    const alone = await ran(cwd, 'build', 'input/b.txt', '--format', 'json', ...KNOWN)
    expect(alone.out).not.toContain('baseline-unused')
    // What is not looked at stays in the file.
    await ran(cwd, 'build', 'input/b.txt', ...UPDATED)
    expect(Object.keys(JSON.parse(await baselineIn(cwd)).files)).toEqual(['input/a.txt', 'input/b.txt'])
    await rm(join(cwd, 'input/a.txt'))
    await ran(cwd, 'build', '--prune', ...UPDATED)
    expect(Object.keys(JSON.parse(await baselineIn(cwd)).files)).toEqual(['input/b.txt'])
  })

  test('is told by the reporters that know of one, and kept from the others', async () => {
    const cwd = await newsroom({ 'input/a.txt': BODY, 'input/empty.txt': '' })
    await ran(cwd, 'build', ...UPDATED)
    await writeFile(join(cwd, 'input/b.txt'), BODY.replaceAll('quay', 'mole'))
    const reports = ['sarif', 'junit', 'gitlab', 'markdown'].flatMap((one) => ['--report', `${one}=${one}`])
    const { out } = await ran(cwd, 'build', '--format', 'github', ...KNOWN, ...reports)
    expect(out).not.toMatch(/::(?:error|warning) file=input\/(?:a|empty)\.txt/)
    expect(out).toContain('::warning file=input/b.txt,title=author-missing::')
    const { runs } = JSON.parse(await readFile(join(cwd, 'sarif'), 'utf8'))
    const results: { ruleId: string; baselineState: string; locations: unknown }[] = runs[0].results
    const states = results
      .filter(({ ruleId }) => ['input-empty', 'author-missing'].includes(ruleId))
      .map(({ ruleId, baselineState }) => `${ruleId} ${baselineState}`)
    expect(states).toEqual(['author-missing unchanged', 'author-missing new', 'input-empty unchanged'])
    expect(await readFile(join(cwd, 'junit'), 'utf8')).toContain(' tests="3" failures="0"')
    expect(await readFile(join(cwd, 'gitlab'), 'utf8')).not.toContain('input-empty')
    expect(await readFile(join(cwd, 'markdown'), 'utf8')).not.toContain('input-empty')
  })

  test('does not know what is silenced', async () => {
    const silenced = `---\nsilence:\n  author-missing: none known\n---\n${BODY}`
    const cwd = await newsroom({ 'input/a.txt': silenced })
    const { err } = await ran(cwd, 'build', '--max-warnings', '0', ...UPDATED)
    expect(err).toMatch(/; 0 warnings, \d notes, 1 silenced, 1 known\n$/)
    expect(await baselineIn(cwd)).not.toContain('author-missing')
  })
})

describe('a baseline of a validation', () => {
  test('knows as many of a kind as there were', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    expect((await ran(cwd, 'validate', './a.json', ...UPDATED)).exitCode).toBe(0)
    const moved = BROKEN.replace('{\n', '{\n\n\n')
    await writeFile(join(cwd, 'a.json'), moved)
    expect(await ran(cwd, 'validate', 'a.json', '--max-warnings', '0', ...KNOWN)).toEqual({
      exitCode: 0,
      out: '',
      err: '1 file: 0 errors, 0 warnings, 5 notes, 2 known (--verbose shows the notes)\n',
    })
    const twice = `[${moved.trim()},${moved.trim()}]`
    await writeFile(join(cwd, 'a.json'), twice)
    const { exitCode, out } = await ran(cwd, 'validate', 'a.json', ...KNOWN)
    expect(exitCode).toBe(1)
    expect(out.match(/property-unknown/g)).toHaveLength(2)
    await writeFile(join(cwd, 'a.json'), BROKEN.replace('headlin', 'headline'))
    expect((await ran(cwd, 'validate', 'a.json', '--verbose', ...KNOWN)).out).toMatch(
      /\nknown\.json: 1 note\n {2}info `schema\.org\/property-unknown` of `a\.json` is known 1 time more often /,
    )
  })
})

describe('a verification', () => {
  async function spoilt(): Promise<string> {
    const cwd = await newsroom({ 'input/a.txt': BODY })
    await ran(cwd, 'build')
    await appendFile(join(cwd, 'output/latest/a/article.html'), ' ')
    await mkdir(join(cwd, 'output/.unfinished'))
    return cwd
  }

  test('has a baseline, in all formats', async () => {
    const cwd = await spoilt()
    expect((await ran(cwd, 'verify')).exitCode).toBe(1)
    expect(await ran(cwd, 'verify', ...UPDATED)).toEqual({
      exitCode: 0,
      out: '',
      err: expect.stringMatching(/^1 object, 0 errors, 0 warnings, \d known\n$/),
    })
    const { out, exitCode } = await ran(cwd, 'verify', './output', '--format', 'json', ...KNOWN)
    expect(exitCode).toBe(0)
    const findings: { code: string; baseline: string }[] = JSON.parse(out)
    expect(new Set(findings.map(({ baseline }) => baseline))).toEqual(new Set(['unchanged']))
    await rm(join(cwd, 'output/.unfinished'), { recursive: true })
    await writeFile(join(cwd, 'output/latest/notes.txt'), 'x')
    const then = await ran(cwd, 'verify', ...KNOWN)
    expect(then.exitCode).toBe(1)
    expect(then.out).toMatch(
      /^output\/latest\/notes\.txt error .* P007\nknown\.json info `P011` of `output\/.* N004\n$/,
    )
  })

  test('exits with 1 where there are more warnings than are let pass', async () => {
    const cwd = await spoilt()
    await ran(cwd, 'build', '--trust', 'nothing')
    await mkdir(join(cwd, 'output/.unfinished'), { recursive: true })
    expect((await ran(cwd, 'verify', '--max-warnings', '1')).exitCode).toBe(0)
    const { exitCode, err, out } = await ran(cwd, 'verify', '--quiet', '--max-warnings', '0')
    expect({ exitCode, err, out }).toEqual({
      exitCode: 1,
      out: '',
      err: 'presswright: 1 warning, expected at most 0 (--max-warnings)\n',
    })
  })
})

describe('a baseline that cannot be used', () => {
  test.each([
    [
      ['--baseline-update'],
      undefined,
      'a baseline is to be written, expected the name of its file; see `--baseline`',
    ],
    [
      KNOWN,
      undefined,
      'the baseline `known.json` is not there, expected one that was written before; see `--baseline-update`',
    ],
    [['--baseline', 'input'], undefined, 'the baseline `input` is no file'],
    [
      KNOWN,
      '{"version": 1,\n "files": {]}',
      'the baseline `known.json` cannot be read at `2:12`: unexpected',
    ],
    [KNOWN, '[]', 'at `/files`: unexpected value, expected findings by file'],
    [KNOWN, '{"version": 2, "files": {}}', 'at `/version`: unexpected value, expected 1'],
    [KNOWN, '{"version": 1, "files": {"a/b": [{"rule": "x"}]}}', 'at `/files/a~1b/0`: unexpected value'],
    [
      UPDATED,
      '{"version": 1, "files": {"a": [{"rule": "x", "message": "", "count": 0}]}}',
      'at `/files/a/0`',
    ],
  ])('%j %s', async (options, text, message) => {
    const cwd = await newsroom({ 'input/a.txt': BODY, ...(text !== undefined && { 'known.json': text }) })
    const { exitCode, out, err } = await ran(cwd, 'build', ...options)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  })
})
