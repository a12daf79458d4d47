import { chmod, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { contentsOf, folderOf, spawned, start, timesOf } from './spawned.js'

const FERRY = `Night ferry returns to the northern islands

By Marta Lindqvist

3 May 2023

The night ferry to the northern islands sails again this week after two years in dock. It leaves at ten in the evening and arrives before the bakeries open.

Islanders had asked for the boat at every council meeting since it was laid up. The company says that repairs to the engine cost more than a new one would have.

Tickets are sold at the harbour office and on the quay. Bicycles travel for nothing until the end of June.
`

const MUSEUM = `Museum of clocks finds a new home in the old mill

By Tomas Okafor

12 June 2023

The museum of clocks will move into the old mill beside the river this autumn. Its rooms in the station have been too small for the collection since the day it opened.

The mill has stood empty for eleven years. The town bought it in the spring, and volunteers have cleared the ground floor of machines that nobody could name.

Four hundred clocks will be carried across the bridge by hand. The keeper wants them to strike together once they are all in place.
`

const folders: string[] = []
async function newsroom(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

const TWO = { 'input/ferry.txt': FERRY, 'input/culture/museum.txt': MUSEUM }

/** The findings of a build as `file rule`, with errors alone. */
function errorsIn(json: string): string[] {
  const findings: { file: string; rule: string; severity: string }[] = JSON.parse(json)
  return findings.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`)
}

async function published(folder: string): Promise<string[]> {
  const { 'index.json': index = '' } = await contentsOf(join(folder, 'output'))
  const { articles }: { articles: { id: string }[] } = JSON.parse(Buffer.from(index, 'base64').toString())
  return articles.map(({ id }) => id)
}

describe('the command itself', () => {
  test('--version and --help write to standard output and nothing else', async () => {
    const cwd = await newsroom({})
    expect(await spawned(cwd, ['--version'])).toEqual({ exitCode: 0, out: `${manifest.version}\n`, err: '' })
    const help = await spawned(cwd, ['--help'])
    expect(help.out).toContain('$ presswright build input --output output')
    expect({ exitCode: help.exitCode, err: help.err }).toEqual({ exitCode: 0, err: '' })
  })

  test.each([
    [['build', '--chekc'], "presswright: unknown option '--chekc' (Did you mean --check?)\n"],
    [['bulid'], "presswright: unknown command 'bulid' (Did you mean build?)\n"],
  ])('%j is wrong usage', async (args, err) => {
    expect(await spawned(await newsroom(TWO), args)).toEqual({ exitCode: 2, out: '', err })
  })

  test('an input that is not there is wrong usage, in one line', async () => {
    const { exitCode, out, err } = await spawned(await newsroom(TWO), ['build', 'inptu'])
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^presswright: [^\n]*inptu[^\n]*\n$/)
  })

  test('a malformed SOURCE_DATE_EPOCH is refused in one line', async () => {
    const { exitCode, err } = await spawned(await newsroom(TWO), ['build'], {
      SOURCE_DATE_EPOCH: 'yesterday',
    })
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^presswright: (?!unexpected failure)[^\n]*SOURCE_DATE_EPOCH[^\n]*\n$/)
  })
})

describe('configuration', () => {
  test('an unknown key', async () => {
    const cwd = await newsroom({
      ...TWO,
      'presswright.config.json': '{"publisher": {"nmae": "A", "name": "A"}}',
    })
    expect(await spawned(cwd, ['build'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'presswright: presswright.config.json: unexpected key `/publisher/nmae`, did you mean `name`?\n',
    })
  })

  test('JSON that is none, with the place', async () => {
    const cwd = await newsroom({ ...TWO, 'presswright.config.json': '{\n  "language": "en",\n}\n' })
    expect(await spawned(cwd, ['build'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'presswright: presswright.config.json:2:19: unexpected comma before `}`, expected a name or nothing\n',
    })
  })

  test('JavaScript that is none, with the place', async () => {
    const cwd = await newsroom({ ...TWO, 'night.mjs': 'export default {\n  language 2\n}\n' })
    expect(await spawned(cwd, ['build', '--config', 'night.mjs'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'presswright: night.mjs:2:11: Unexpected number\n',
    })
  })

  test('the stack on demand', async () => {
    const cwd = await newsroom({ ...TWO, 'presswright.config.mjs': "throw new Error('no such desk')\n" })
    const { exitCode, err } = await spawned(cwd, ['build'], { PRESSWRIGHT_DEBUG: '1' })
    expect(exitCode).toBe(2)
    expect(err).toMatch(/^presswright: presswright\.config\.mjs:1:7: no such desk\nConfigurationError: /)
    expect(err).toContain('caused by Error: no such desk\n    at ')
  })

  test('what it says reaches the article, from TypeScript too', async () => {
    const cwd = await newsroom({
      ...TWO,
      'presswright.config.ts': `const name: string = 'The Harbour Post'\nexport default { publisher: { name } }\n`,
    })
    expect(await spawned(cwd, ['build', '--quiet'])).toEqual({ exitCode: 0, out: '', err: '' })
    const { 'latest/ferry/article.json': article = '' } = await contentsOf(join(cwd, 'output'))
    expect(JSON.parse(Buffer.from(article, 'base64').toString())).toMatchObject({
      headline: 'Night ferry returns to the northern islands',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Post' },
    })
  })
})

describe('build', () => {
  test('builds input/ into output/ and sums it up', async () => {
    const cwd = await newsroom(TWO)
    const { exitCode, out, err } = await spawned(cwd, ['build'])
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' })
    expect(err).toMatch(/^2 articles: 2 built, 0 unchanged, 0 failed; 0 warnings(?:, [0-9]+ notes?)?\n$/)
    expect(await published(cwd)).toEqual(['culture/museum', 'ferry'])
  })

  test('a second run writes nothing', async () => {
    const cwd = await newsroom(TWO)
    await spawned(cwd, ['build'])
    const times = await timesOf(join(cwd, 'output'))
    const { exitCode, err } = await spawned(cwd, ['build'], { SOURCE_DATE_EPOCH: '1800000000' })
    expect(exitCode).toBe(0)
    expect(err).toMatch(/^2 articles: 0 built, 2 unchanged, 0 failed;/)
    expect(Object.keys(times)).toContain('latest/ferry/article.json')
    expect(await timesOf(join(cwd, 'output'))).toEqual(times)
  })

  test('warnings alone exit with 0 and have a place', async () => {
    const cwd = await newsroom({ 'input/ferry.txt': FERRY.replace('By Marta Lindqvist\n\n', '') })
    const { exitCode, err } = await spawned(cwd, ['build'])
    expect(exitCode).toBe(0)
    expect(err).toMatch(
      /^input\/ferry\.txt(?::[0-9]+:[0-9]+)? warning No author found[^\n]* author-missing\n/,
    )
    expect(err).toMatch(/\n1 article: 1 built, 0 unchanged, 0 failed; 1 warning(?:, [0-9]+ notes?)?\n$/)
  })

  test('the same bytes in another folder, zone, locale and order of files', async () => {
    const one = await newsroom(TWO)
    const other = await newsroom({ 'input/culture/museum.txt': MUSEUM, 'input/ferry.txt': FERRY })
    await utimes(join(other, 'input/ferry.txt'), 1, 1)
    await spawned(one, ['build'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
    await spawned(other, ['build', 'input'], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })
    const contents = await contentsOf(join(one, 'output'))
    expect(Object.keys(contents)).toContain('latest/culture/museum/article.html')
    expect(await contentsOf(join(other, 'output'))).toEqual(contents)
  })

  test('a reader that leaves early does not make it fail', async () => {
    const { child, ended } = start(await newsroom(TWO), ['build', '--format', 'json'])
    child.stdout.destroy()
    const { exitCode, err } = await ended
    expect(exitCode).toBe(0)
    expect(err).toMatch(/^2 articles: 2 built[^\n]*\n$/)
  })

  test.skipIf(process.platform === 'win32')('Ctrl-C ends it with 130', async () => {
    const waits = `process.stderr.write('waiting')\nawait new Promise(() => setInterval(() => {}, 1000))\n`
    const cwd = await newsroom({ ...TWO, 'presswright.config.mjs': `${waits}export default {}\n` })
    const { child, ended } = start(cwd, ['build'])
    child.stderr.once('data', () => child.kill('SIGINT'))
    expect(await ended).toEqual({
      exitCode: 130,
      out: '',
      err: 'waitingpresswright: interrupted by SIGINT\n',
    })
  })
})

describe('bad inputs', () => {
  const BAD = {
    'input/binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    'input/blank.txt': ' \n\t\n\n',
    'input/empty.txt': '',
    'input/large.txt': `${FERRY}\n${'The harbour was quiet all day. '.repeat(33_000)}\n`,
    'input/lonely.txt': 'Night ferry returns to the northern islands\n',
    'input/odd.txt': Uint8Array.of(0xff, 0xfe, 0x4e, 0x00, 0x69, 0x00, 0x67),
    'input/twice-a.md': `---\nid: twice\n---\n\n# ${FERRY}`,
    'input/twice-b.md': `---\nid: twice\n---\n\n# ${MUSEUM}`,
  }

  test('each has its own message, and the others are built', async () => {
    const cwd = await newsroom({ ...TWO, ...BAD })
    await symlink(join(cwd, 'nowhere.txt'), join(cwd, 'input/gone.txt'))
    const { exitCode, out, err } = await spawned(cwd, ['build', '--format', 'json'])
    expect(errorsIn(out)).toEqual([
      'input/binary.txt input-binary',
      'input/blank.txt input-blank',
      'input/empty.txt input-empty',
      'input/gone.txt input-unreadable',
      'input/large.txt input-too-large',
      'input/lonely.txt body-missing',
      'input/odd.txt input-encoding',
      'input/twice-a.md identity-duplicate',
      'input/twice-b.md identity-duplicate',
    ])
    expect(err).toMatch(/^11 articles: 2 built, 0 unchanged, 9 failed;/)
    expect(exitCode).toBe(1)
    expect(await published(cwd)).toEqual(['culture/museum', 'ferry'])
  })

  test('no headline at all', async () => {
    const [, , , , , , ...body] = FERRY.split('\n')
    const cwd = await newsroom({ ...TWO, 'input/headless.txt': body.join('\n') })
    const { exitCode, out } = await spawned(cwd, ['build', '--format', 'json'])
    expect(errorsIn(out)).toEqual(['input/headless.txt headline-missing'])
    expect(exitCode).toBe(1)
    expect(await published(cwd)).toEqual(['culture/museum', 'ferry'])
  })

  test('bytes that are not the encoding which the configuration declares', async () => {
    const latin = Buffer.from(FERRY.replace('Lindqvist', 'Sjögren'), 'latin1')
    const cwd = await newsroom({ ...TWO, 'input/latin.txt': latin, 'declared.json': '{"encoding": "utf-8"}' })
    const { exitCode, out } = await spawned(cwd, ['build', '--format', 'json', '--config', 'declared.json'])
    expect(errorsIn(out)).toEqual(['input/latin.txt input-encoding'])
    expect(exitCode).toBe(1)
    expect(await published(cwd)).toEqual(['culture/museum', 'ferry'])
  })

  test.skipIf(process.platform !== 'linux')('names that differ in case only', async () => {
    const cwd = await newsroom({ ...TWO, 'input/Mill.txt': MUSEUM, 'input/mill.txt': FERRY })
    const { exitCode, out } = await spawned(cwd, ['build', '--format', 'json'])
    expect(errorsIn(out)).toEqual(['input/Mill.txt identity-case', 'input/mill.txt identity-case'])
    expect(exitCode).toBe(1)
    expect(await published(cwd)).toEqual(['culture/museum', 'ferry'])
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file without leave to read it',
    async () => {
      const cwd = await newsroom(TWO)
      await chmod(join(cwd, 'input/ferry.txt'), 0o000)
      const { exitCode, out } = await spawned(cwd, ['build', '--format', 'json'])
      expect(errorsIn(out)).toEqual(['input/ferry.txt input-unreadable'])
      expect(exitCode).toBe(1)
    },
  )

  test('what was published before stays as it was', async () => {
    const cwd = await newsroom(TWO)
    await spawned(cwd, ['build'])
    const before = await contentsOf(join(cwd, 'output'))
    await writeFile(join(cwd, 'input/ferry.txt'), '')
    const { exitCode, err } = await spawned(cwd, ['build', '--quiet'])
    expect(exitCode).toBe(1)
    expect(err).toBe('input/ferry.txt error Empty file, expected a headline and a body input-empty\n')
    expect(await contentsOf(join(cwd, 'output'))).toEqual(before)
  })
})

describe('build --check', () => {
  test('writes nothing into nothing, and says how to mend it', async () => {
    const cwd = await newsroom(TWO)
    const before = await contentsOf(cwd)
    const { exitCode, out, err } = await spawned(cwd, ['build', '--check'])
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err).toContain('output/latest/ferry/article.json is stale\n')
    expect(err).toMatch(
      /\nrun `presswright build` and commit the result\n2 articles: 2 stale, 0 up to date, 0 failed;[^\n]*\n$/,
    )
    expect(await contentsOf(cwd)).toEqual(before)
  })

  test('passes once that is done, and fails again after a change', async () => {
    const cwd = await newsroom({ 'my news/ferry.txt': FERRY, 'my news/museum.txt': MUSEUM })
    const args = ['my news', '--output', 'site']
    expect((await spawned(cwd, ['build', ...args])).exitCode).toBe(0)
    const times = await timesOf(cwd)
    expect(await spawned(cwd, ['build', ...args, '--check'])).toEqual({
      exitCode: 0,
      out: '',
      err: '2 articles up to date\n',
    })
    await writeFile(join(cwd, 'my news/ferry.txt'), FERRY.replace('ten in the evening', 'nine'))
    const { exitCode, err } = await spawned(cwd, ['build', ...args, '--check'])
    expect(exitCode).toBe(1)
    expect(err).toContain('site/latest/ferry/article.json is stale\n')
    expect(err).not.toContain('museum')
    expect(err).toContain("run `presswright build --output site 'my news'` and commit the result\n")
    const { 'my news/ferry.txt': _, ...others } = times
    expect(await timesOf(cwd)).toMatchObject(others)
  })

  test('sees that an output was touched by hand', async () => {
    const cwd = await newsroom(TWO)
    await spawned(cwd, ['build'])
    await rename(join(cwd, 'output/latest/ferry/article.html'), join(cwd, 'article.html'))
    const { exitCode, err } = await spawned(cwd, ['build', '--check'])
    expect(exitCode).toBe(1)
    expect(err).toContain('output/latest/ferry/article.html is stale\n')
  })
})
