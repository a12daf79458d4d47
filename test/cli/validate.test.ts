import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf, spawned } from './spawned.js'

const SOUND = `{
  "@context": "https://schema.org",
  "@type": "Person",
  "name": "Nora Quist"
}
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

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}

test('says where an error and a warning stand, and sums up', async () => {
  const folder = await folderWith({ 'a.json': BROKEN, 'b.json': SOUND })
  const { exitCode, out, err } = await spawned(folder, ['validate', 'a.json', 'b.json'])
  expect(exitCode).toBe(1)
  expect(out.split('\n')).toEqual([
    'a.json:4:3 error Unexpected property `headlin`, schema.org has none of that name, did you mean `headline`? schema.org/property-unknown',
    expect.stringMatching(/^a\.json:5:41 warning .*did you mean `Nora Quist`\? house\/author-by$/),
    '',
  ])
  expect(err).toMatch(/^2 files: 1 error, 1 warning, \d notes \(--verbose shows the notes\)\n$/)
})

test('is quiet of what is sound', async () => {
  const folder = await folderWith({ 'b.json': SOUND })
  expect(await spawned(folder, ['validate', 'b.json'])).toMatchObject({
    exitCode: 0,
    out: '',
    err: '1 file: 0 errors, 0 warnings, 0 notes\n',
  })
})

test('--format json gives every finding with its layer, pointer and link', async () => {
  const folder = await folderWith({ 'a.json': BROKEN })
  const { exitCode, out } = await spawned(folder, ['validate', 'a.json', '--format', 'json'])
  expect(exitCode).toBe(1)
  const findings: readonly Record<string, unknown>[] = JSON.parse(out)
  expect(findings.find(({ layer }) => layer === 'schema.org')).toEqual({
    file: 'a.json',
    line: 4,
    column: 3,
    endLine: 4,
    endColumn: 12,
    pointer: '/headlin',
    layer: 'schema.org',
    rule: 'schema.org/property-unknown',
    severity: 'error',
    message: 'Unexpected property `headlin`, schema.org has none of that name, did you mean `headline`?',
    suggestion: 'headline',
    url: 'https://unpkg.com/presswright/schemas/rules.md#schema.org/property-unknown',
  })
  expect(findings.map(({ layer }) => layer)).toContain('google')
})

test('reads a page, and standard input', async () => {
  const page = `<!doctype html>\n<title>Ferry</title>\n<script type="application/ld+json">\n${BROKEN}</script>\n`
  const folder = await folderWith({ 'a.html': page })
  const ofFile = await spawned(folder, ['validate', 'a.html'])
  expect(ofFile.out).toMatch(/^a\.html:7:3 error /)
  expect(await piped(folder, page)).toMatch(/^<stdin>:7:3 error /)
})

test('severities obey the configuration, but those of schema.org', async () => {
  const folder = await folderWith({
    'a.json': BROKEN,
    'presswright.config.json': JSON.stringify({
      rules: { 'house/author-by': 'off', 'google/article-image': 'error' },
    }),
  })
  const { out } = await spawned(folder, ['validate', 'a.json'])
  expect(out).toContain('a.json:1:1 error No `image`')
  expect(out).not.toContain('house/author-by')
  const other = await folderWith({
    'a.json': BROKEN,
    'presswright.config.json': JSON.stringify({
      rules: { 'schema.org/date': 'off', 'google/article-imag': 'off' },
    }),
  })
  const refused = await spawned(other, ['validate', 'a.json'])
  expect(refused.exitCode).toBe(2)
  expect(refused.err).toContain('`/rules/google~1article-imag`, did you mean `google/article-image`?')
  expect(refused.err).toContain('`/rules/schema.org~1date`')
})

describe('wrong usage', () => {
  test.each([
    [['validate', 'none.json'], '`none.json` is not there'],
    [['validate', '.'], '`.` is no file'],
    [['validate'], "missing required argument 'FILE'"],
  ])('%j', async (args, message) => {
    const { exitCode, out, err } = await spawned(await folderWith({ 'b.json': SOUND }), args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  })
})

/** What `validate -` prints of a text on standard input. */
function piped(cwd: string, text: string): Promise<string> {
  const main = resolve(import.meta.dirname, '../../dist/bin/main.js')
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [main, 'validate', '-'], { cwd })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    child.on('error', fail)
    child.on('close', () => done(out))
    child.stdin.end(text)
  })
}
