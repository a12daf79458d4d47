import { execFileSync } from 'node:child_process'
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import { recorder } from './recorder.js'
import { folderOf } from './spawned.js'

const VOTE = `The harbour votes on a new quay

9 May 2024

The harbour voted on Thursday for a new quay, which is to be built by the spring of next year and paid by the town.
`
const BROKEN = `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headlin": "Ferry stops",
  "author": {"@type": "Person", "name": "By Nora Quist"}
}
`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function newsroom(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}

async function ran(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const world = recorder({ cwd, env: { SOURCE_DATE_EPOCH: '1700000000', ...env } })
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

describe('--format', () => {
  test('of a build goes to standard output, and the sum to standard error', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': VOTE, 'input/empty.txt': '' })
    const { exitCode, out, err } = await ran(cwd, ['build', '--format', 'github'])
    expect(exitCode).toBe(1)
    const [first = '', second = ''] = out.split('\n')
    expect(first).toBe(
      '::error file=input/empty.txt,title=input-empty::Empty file, expected a headline and a body%0Ahttps://www.npmjs.com/package/presswright#input-empty',
    )
    expect(second).toMatch(/^::warning file=input\/harbour\.txt,.*title=author-missing::No author found/)
    expect(err).toMatch(/^2 articles: 1 built, 0 unchanged, 1 failed; 1 warning/)
  })

  test.each([
    ['junit', /^<\?xml [\s\S]*<testcase name="a\.json" classname="presswright\.validate">\n {6}<failure /],
    ['sarif', /"ruleId": "schema\.org\/property-unknown"/],
    ['gitlab', /"check_name": "schema\.org\/property-unknown"/],
    ['markdown', /^### Presswright validate: 1 error, 1 warning, \d notes\n/],
  ])('of a validation: %s', async (format, what) => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    const { exitCode, out, err } = await ran(cwd, ['validate', 'a.json', '--format', format])
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '' })
    expect(out).toMatch(what)
  })

  test('of a verification names codes and paths from where the command runs', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': VOTE })
    await ran(cwd, ['build'])
    await writeFile(join(cwd, 'output/latest/notes.txt'), 'x')
    const { exitCode, out, err } = await ran(cwd, ['verify', '--format', 'gitlab'])
    expect(JSON.parse(out)).toMatchObject([
      { check_name: 'P007', severity: 'critical', location: { path: 'output/latest/notes.txt' } },
    ])
    expect({ exitCode, err }).toEqual({ exitCode: 1, err: '1 object, 1 error, 0 warnings\n' })
    const junit = await ran(cwd, ['verify', '--format', 'json', '--report', 'junit=verified.xml'])
    expect(JSON.parse(junit.out)).toMatchObject([{ path: 'output/latest/notes.txt', code: 'P007' }])
    expect(await readFile(join(cwd, 'verified.xml'), 'utf8')).toContain(
      '<testcase name="output" classname="presswright.verify"/>',
    )
  })
})

describe('--report', () => {
  test('writes any number of files, makes their folders, and leaves nothing beside them', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN, 'reports/old.md': 'what was there' })
    const reports = ['sarif=reports/ci/a.sarif', 'markdown=reports/old.md', 'pretty=all.txt'].flatMap(
      (report) => ['--report', report],
    )
    const { out } = await ran(cwd, ['validate', 'a.json', ...reports])
    expect(out).toMatch(/^a\.json:4:3 error Unexpected property `headlin`/)
    expect(JSON.parse(await readFile(join(cwd, 'reports/ci/a.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
    expect(await readFile(join(cwd, 'reports/old.md'), 'utf8')).toMatch(/^### Presswright validate: 1 error/)
    // The lines in a file are all of them, the notes too.
    expect(await readFile(join(cwd, 'all.txt'), 'utf8')).toMatch(/^a\.json:1:1 info /m)
    expect((await readdir(cwd)).sort()).toEqual(['a.json', 'all.txt', 'reports'])
    expect((await readdir(join(cwd, 'reports'))).sort()).toEqual(['ci', 'old.md'])
  })

  test('on standard output is alone there', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    const { out, err } = await ran(cwd, ['validate', 'a.json', '--report', 'json=-'])
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ rule: 'schema.org/property-unknown' }))
    expect(err).toMatch(/^a\.json:4:3 error .*\na\.json:5:41 warning .*\n1 file: 1 error/)
  })

  test.skipIf(process.platform === 'win32')('a pipe is written to, never replaced', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    const pipe = join(cwd, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [text] = await Promise.all([
      readFile(pipe, 'utf8'),
      ran(cwd, ['validate', 'a.json', '--report', 'json=pipe']),
    ])
    expect(JSON.parse(text)).toContainEqual(expect.objectContaining({ rule: 'house/author-by' }))
    expect((await lstat(pipe)).isFIFO()).toBe(true)
  })

  test.each([
    ['there', 'a folder stands where a file should be'],
    ['a.json/x', 'something is there already'],
  ])('that cannot be written is told in a line: %s', async (file, reason) => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    await mkdir(join(cwd, 'there'))
    const { exitCode, err } = await ran(cwd, ['validate', 'a.json', '--report', `sarif=${file}`])
    expect(exitCode).toBe(2)
    expect(err).toBe(`presswright: cannot write \`${file}\`: ${reason}\n`)
    expect((await readdir(cwd)).sort()).toEqual(['a.json', 'there'])
  })
})

describe('the summary of a job on GitHub', () => {
  test('is added to the file that GitHub names, where its format is asked for', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN, 'summary.md': 'Before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'), GITHUB_ACTIONS: 'true' }
    await ran(cwd, ['validate', 'a.json', '--report', 'sarif=a.sarif'], env)
    expect(await readFile(join(cwd, 'summary.md'), 'utf8')).toBe('Before\n')
    const { out } = await ran(cwd, ['validate', 'a.json', '--format', 'github'], env)
    expect(out).toMatch(
      /^::error file=a\.json,line=4,endLine=4,col=3,endColumn=12,title=schema\.org\/property-unknown::/,
    )
    expect(await readFile(join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^Before\n### Presswright validate: 1 error/,
    )
  })
})

describe('--max-warnings', () => {
  test('of a validation exits with 1 where there are more', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN.replace('headlin', 'headline') })
    expect((await ran(cwd, ['validate', 'a.json', '--max-warnings', '1'])).exitCode).toBe(0)
    const { exitCode, err } = await ran(cwd, ['validate', 'a.json', '--max-warnings', '0'])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/\npresswright: 1 warning, expected at most 0 \(--max-warnings\)\n$/)
  })
})

describe('--verbose', () => {
  test('of a build shows the line that a finding is about', async () => {
    const cwd = await newsroom({
      'input/harbour.txt': VOTE.replace('9 May 2024', 'By Nora Quist\n05/06/2024'),
    })
    const { err } = await ran(cwd, ['build', '--verbose'])
    expect(err).toContain('\n     4 | 05/06/2024\n       | ^')
    expect(err).toContain('\n    https://www.npmjs.com/package/presswright#date-ambiguous\n')
  })

  test('of a validation shows it too, with what silences the rule', async () => {
    const cwd = await newsroom({ 'a.json': BROKEN })
    const { out } = await ran(cwd, ['validate', 'a.json', '--verbose'])
    expect(out).toMatch(/^a\.json: 1 error, 1 warning, \d notes?\n/)
    expect(out).toContain('\n     4 |   "headlin": "Ferry stops",\n       |   ^^^^^^^^^\n')
    expect(out).toContain('\n    silence: "rules": {"house/author-by": "off"}\n')
  })
})
