import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import { recorder } from './recorder.js'
import { folderOf } from './spawned.js'

const BODY = `The harbour votes on a new quay

The harbour voted on Thursday for a new quay, which is to be built by the spring of next year and paid by the town.
`
const DATED = BODY.replace('\n\n', '\n\n9 May 2024\n\n')
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

async function ran(cwd: string, ...args: readonly string[]) {
  const world = recorder({ cwd, env: { SOURCE_DATE_EPOCH: '1700000000' } })
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

interface Told {
  readonly file: string
  readonly line?: number
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly silenced?: { readonly by: string; readonly reason: string }
}

/** All findings of a build, and what it exits with. */
async function told(cwd: string, ...args: readonly string[]) {
  const { exitCode, out } = await ran(cwd, 'build', '--format', 'json', ...args)
  const findings: Told[] = JSON.parse(out)
  const of = (rule: string) => findings.filter((one) => one.rule === rule)
  return { exitCode, findings, of }
}

describe('a silence of the front matter', () => {
  const SILENCED = `---\nsilence:\n  author-missing: The agency gave no name\n---\n${DATED}`

  test('keeps a finding out of sight and of the count, and on the record with its reason', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': SILENCED })
    const { exitCode, err } = await ran(cwd, 'build', '--max-warnings', '0', '--report', 'sarif=a.sarif')
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: '1 article: 1 built, 0 unchanged, 0 failed; 0 warnings, 2 notes, 1 silenced\n',
    })
    const { runs } = JSON.parse(await readFile(join(cwd, 'a.sarif'), 'utf8'))
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'author-missing',
      suppressions: [{ kind: 'inSource', justification: 'The agency gave no name' }],
    })
    const { findings } = JSON.parse(
      await readFile(join(cwd, 'output/latest/harbour/validation.json'), 'utf8'),
    )
    expect(findings[0]).toMatchObject({
      rule: 'author-missing',
      severity: 'warning',
      silenced: { by: 'source', reason: 'The agency gave no name' },
    })
    expect((await ran(cwd, 'build', '--check')).err).toBe(
      '1 article up to date; 0 warnings, 2 notes, 1 silenced\n',
    )
  })

  test.each([
    ['a map of rule and reason', 'silence:\n  author-missing: none known'],
    ['a map with members', 'Silence:\n  author-missing: {reason: none known}'],
    ['a list', 'silences:\n  - {rule: author-missing, reason: none known}'],
    ['a folded reason', 'silence:\n  author-missing: >\n    none\n    known'],
  ])('is read from %s', async (_what, yaml) => {
    const cwd = await newsroom({ 'input/harbour.md': `---\n${yaml}\n---\n# ${DATED}` })
    const { findings, of } = await told(cwd)
    expect(of('author-missing').map(({ silenced }) => silenced)).toEqual([
      { by: 'source', reason: 'none known' },
    ])
    expect(findings.filter(({ rule }) => /^(?:silence|front)-/.test(rule))).toEqual([])
  })

  test.each([
    ['silence:\n  author-missing:', 'silence-invalid', 3, '`author-missing` without a reason'],
    ['silence:\n  - author-missing', 'silence-invalid', 3, '`author-missing` without a reason'],
    ['silence: author-missing', 'silence-invalid', 2, 'Unexpected text for `silence`, expected lines'],
    ['silence:\n  - {rule: author-missing, reson: x}', 'silence-invalid', 3, '`reson` in a silence'],
    ['silence:\n  - {rule: author-missing, reason: x, at: top}', 'silence-invalid', 3, '`top` for `at`'],
    ['silence:\n  autor-missing: x', 'silence-unknown', 3, 'did you mean `author-missing`?'],
    ['silence:\n  body-missing: x', 'silence-refused', 3, 'without which there is no article to publish'],
    ['silence:\n  date-missing: x', 'silence-unused', 3, 'of which nothing was found'],
    ['silence:\n  update-time-missing: x', 'silence-unused', 3, 'of which nothing was found'],
    [
      'silence:\n  author-missing: {reason: x, at: 9}',
      'silence-unused',
      3,
      '`author-missing`, of which nothing',
    ],
  ])('that is none is told: %j', async (yaml, rule, line, message) => {
    const cwd = await newsroom({ 'input/harbour.txt': `---\n${yaml}\n---\n${DATED}` })
    const { findings, of } = await told(cwd)
    const own = findings.filter((one) => one.rule.startsWith('silence-'))
    expect(own).toMatchObject([{ rule, line, severity: 'warning', file: 'input/harbour.txt' }])
    expect(own[0]?.message).toContain(message)
    expect(of('author-missing')[0]?.silenced).toBeUndefined()
  })

  test('does not save an article of which there is none', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': '---\nsilence:\n  headline-missing: x\n---\n' })
    const { exitCode, findings } = await told(cwd)
    expect(exitCode).toBe(1)
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['warning silence-refused', expect.stringMatching(/^error /)]),
    )
  })

  test('of what only publishing finds holds for later versions', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': SILENCED })
    await ran(cwd, 'build')
    const later = SILENCED.replace('silence:\n', 'silence:\n  update-time-missing: A slip of the hand\n')
    await writeFile(join(cwd, 'input/harbour.txt'), later.replace('spring', 'autumn'))
    const { of } = await told(cwd)
    expect(of('update-time-missing')[0]?.silenced?.reason).toBe('A slip of the hand')
    expect(of('silence-unused')).toEqual([])
  })

  test('lets an article be published that the house’s own error would keep back', async () => {
    const rules = JSON.stringify({ rules: { 'google/article-image': 'error', 'author-missing': 'error' } })
    const files = { 'input/harbour.txt': DATED, 'presswright.config.json': rules }
    const cwd = await newsroom(files)
    const before = await told(cwd)
    expect(before.exitCode).toBe(1)
    expect(before.of('author-missing')[0]?.severity).toBe('error')
    const silences = 'silence:\n  author-missing: none known\n  google/article-image: none taken'
    await writeFile(join(cwd, 'input/harbour.txt'), `---\n${silences}\n---\n${DATED}`)
    const after = await told(cwd)
    expect(after.exitCode).toBe(0)
    expect(after.of('google/article-image')).toMatchObject([
      { severity: 'error', silenced: { by: 'source' } },
    ])
    await expect(readFile(join(cwd, 'output/latest/harbour/article.json'), 'utf8')).resolves.toContain('quay')
  })
})

describe('a file beside an input', () => {
  test('silences it, is no input, and is named where it is wrong', async () => {
    const cwd = await newsroom({
      'input/harbour.txt': BODY,
      'input/harbour.silence.yml': 'author-missing: none known\ndate-missing: none either\n',
      'input/page.html': `<html lang="en"><h1>The harbour votes on a quay</h1><p>${BODY}</p></html>`,
      'input/page.silence.yaml': 'silence:\n  author-missing: none known\n  date-mising: typo\n',
    })
    const { findings, of } = await told(cwd, 'input/*')
    expect(of('author-missing').map(({ file, silenced }) => [file, silenced?.by])).toEqual([
      ['input/harbour.txt', 'sidecar'],
      ['input/page.html', 'sidecar'],
    ])
    expect(findings.filter(({ file }) => file.includes('.silence.'))).toMatchObject([
      { file: 'input/page.silence.yaml', line: 3, rule: 'silence-unknown' },
    ])
    expect((await ran(cwd, 'build')).err).toMatch(/\n2 articles: /)
    const named = await ran(cwd, 'build', 'input/harbour.silence.yml')
    expect(named).toMatchObject({ exitCode: 2, err: expect.stringContaining('expected the article itself') })
  })

  test.each([
    ['', 'empty or cannot be read'],
    ['a: [', 'cannot be read'],
    ['&a [*a, *a]', 'Unexpected alias'],
    [`${'['.repeat(50)}${']'.repeat(50)}`, 'brackets within each other'],
    ['x'.repeat(70_000), 'more than 65,536 bytes'],
    [Array.from({ length: 600 }, (_, i) => `author-missing-${i}: x\n`).join(''), 'at most 500'],
  ])('that cannot be read is told and silences nothing: %.12s', async (text, message) => {
    const cwd = await newsroom({ 'input/harbour.txt': DATED, 'input/harbour.silence.yml': text })
    const { exitCode, of } = await told(cwd)
    expect(exitCode).toBe(0)
    expect(of('silence-invalid')[0]?.message).toContain(message)
    expect(of('author-missing')[0]?.silenced).toBeUndefined()
  })

  test('is read by a validation too, down to what is meant', async () => {
    const cwd = await newsroom({
      'a.json': BROKEN,
      'a.silence.yml': [
        'silence:',
        '  - {rule: house/author-by, reason: She signs so, at: /author}',
        '  - {rule: schema.org/property-unknown, reason: Read by our app, at: 4}',
        '  - {rule: google/article-image, reason: None, at: /author}',
        '  - {rule: author-missing, reason: Of the build}',
        '  - {rule: json/grammar-of-none, reason: No such rule}',
      ].join('\n'),
    })
    const { exitCode, out, err } = await ran(cwd, 'validate', 'a.json')
    expect(exitCode).toBe(0)
    expect(out.split('\n').map((line) => line.split(' ').at(-1))).toEqual([
      'silence-unknown',
      'silence-unused',
      '',
    ])
    expect(out).toMatch(/^a\.silence\.yml:4:5 warning .*`google\/article-image`/m)
    expect(err).toBe('1 file: 0 errors, 2 warnings, 5 notes, 2 silenced (--verbose shows the notes)\n')
  })
})

describe('a file of silences beside no input of its name', () => {
  const TEXT = 'author-missing: Nobody signed it\n'

  test('is told, with the name that was meant', async () => {
    const cwd = await newsroom({
      'input/harbour.txt': DATED,
      'input/harbuor.silence.yml': TEXT,
      'input/harbour.txt.silence.yaml': TEXT,
      'input/town/vote.silence.yml': TEXT,
      'input/town/.hidden.silence.yml': TEXT,
    })
    const { exitCode, of } = await told(cwd)
    expect(exitCode).toBe(0)
    const because =
      'Unexpected silences for an input that is not here, expected the file to be called as its input is'
    expect(of('silence-stray').map(({ file, severity, message }) => [file, severity, message])).toEqual([
      ['input/harbour.txt.silence.yaml', 'warning', `${because}, did you mean \`harbour.silence.yaml\`?`],
      ['input/harbuor.silence.yml', 'warning', `${because}, did you mean \`harbour.silence.yml\`?`],
      ['input/town/vote.silence.yml', 'warning', `${because}, or to be removed`],
    ])
    // Again by a build that has nothing else to do, and by none that is not to tell.
    expect((await told(cwd)).of('silence-stray')).toHaveLength(3)
    await writeFile(join(cwd, 'presswright.config.json'), '{ "rules": { "silence-stray": "off" } }')
    expect((await told(cwd)).of('silence-stray')).toEqual([])
  })

  test('is not told where another input owns it', async () => {
    const cwd = await newsroom({
      'input/harbour.log': DATED,
      'input/harbour.silence.yml': TEXT,
      'input/a.txt': BODY,
    })
    expect((await told(cwd)).of('silence-stray')).toHaveLength(1)
    const both = await told(cwd, 'input', 'input/harbour.log')
    expect(both.of('silence-stray')).toEqual([])
    expect(both.of('author-missing').map(({ file, silenced }) => [file, silenced?.by])).toEqual([
      ['input/a.txt', undefined],
      ['input/harbour.log', 'sidecar'],
    ])
  })

  test('can be known to a baseline', async () => {
    const cwd = await newsroom({ 'input/harbour.txt': DATED, 'input/quay.silence.yml': TEXT })
    await ran(cwd, 'build', '--baseline', 'known.json', '--baseline-update')
    const { exitCode } = await ran(cwd, 'build', '--baseline', 'known.json', '--max-warnings', '0')
    expect(exitCode).toBe(0)
  })
})

describe('severities of the configuration', () => {
  const built = async (rules: Readonly<Record<string, string>>) => {
    const configuration = JSON.stringify({ rules })
    const cwd = await newsroom({ 'input/harbour.txt': BODY, 'presswright.config.json': configuration })
    return { cwd, ...(await ran(cwd, 'build', '--format', 'json')) }
  }

  test('hold for messages of the catalogue', async () => {
    const { exitCode, out } = await built({
      'author-missing': 'off',
      'date-missing': 'info',
      readability: 'off',
    })
    expect(exitCode).toBe(0)
    expect(out).not.toContain('author-missing')
    const findings: Told[] = JSON.parse(out)
    expect(findings.find(({ rule }) => rule === 'date-missing')?.severity).toBe('info')
  })

  test('an error keeps an article back, also one that only publishing finds', async () => {
    const { cwd, exitCode } = await built({ 'update-time-missing': 'error' })
    expect(exitCode).toBe(0)
    const before = await readFile(join(cwd, 'output/latest/harbour/article.json'), 'utf8')
    await writeFile(join(cwd, 'input/harbour.txt'), BODY.replace('spring', 'autumn'))
    const { exitCode: then, err } = await ran(cwd, 'build')
    expect(then).toBe(1)
    expect(err).toMatch(/ error This is version 2, .*\n1 article: 0 built, 0 unchanged, 1 failed;/)
    expect(await readFile(join(cwd, 'output/latest/harbour/article.json'), 'utf8')).toBe(before)
  })

  test.each([
    ['autor-missing', '`/rules/autor-missing`, did you mean `author-missing`?'],
    ['headline-missing', '`/rules/headline-missing`, without which there is no article to publish'],
    ['schema.org/date', '`/rules/schema.org~1date`, whose severity is that of schema.org'],
    ['zzz', '`/rules/zzz`, which is no rule that can be set'],
  ])('of `%s` are refused', async (rule, message) => {
    const { exitCode, err } = await built({ [rule]: 'off' })
    expect(exitCode).toBe(2)
    expect(err).toContain(message)
  })

  test('hold for the JSON of a document', async () => {
    const commented = BROKEN.replace('{', '{ // a note').replace('headlin', 'headline')
    const rules = { rules: { 'json/comment': 'off', 'json/name-twice': 'warning' } }
    const cwd = await newsroom({ 'a.json': commented, 'presswright.config.json': JSON.stringify(rules) })
    expect((await ran(cwd, 'validate', 'a.json')).exitCode).toBe(0)
    const strict = await newsroom({ 'a.json': commented })
    expect((await ran(strict, 'validate', 'a.json')).out).toMatch(/^a\.json:1:3 error .* json\/comment$/m)
    const many = `${'// x\n'.repeat(1500)}${BROKEN.replace('headlin', 'headline')}`
    await writeFile(join(cwd, 'a.json'), many)
    expect((await ran(cwd, 'validate', 'a.json')).err).toMatch(/^1 file: 0 errors, 1 warning/)
  })
})
