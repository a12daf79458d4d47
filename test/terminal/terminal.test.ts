import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { articleText, newsrooms } from '../api/newsroom.js'
import { spawned } from '../cli/spawned.js'
import { hasTerminal, screenOf } from './screen.js'

const newsroom = newsrooms()
const FERRY = articleText('Ferry waits for the ice to break up').replace('By Nora Quist\n\n', '')
const BROKEN =
  '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n  "headlin": "Ferry stops"\n}\n'

let cwd = ''
beforeAll(async () => {
  cwd = await newsroom({
    'input/harbour/ferry.txt': FERRY,
    'input/quay.txt': articleText('Quay opens'),
    'input/empty.txt': '',
    'broken.json': BROKEN,
    'presswright.config.json':
      '{"archive": {"message": "Evening", "user": {"name": "Desk", "address": "mailto:a@b.example"}}}',
  })
  await spawned(cwd, ['build'])
  await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay opens', 'The quay opened an hour late'))
  await spawned(cwd, ['build'])
  await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay opens', 'The quay opened two hours late'))
})

const SCREENS = [
  ['check-stale', ['build', '--check']],
  ['validate-verbose', ['validate', '--verbose', 'broken.json']],
  ['diff', ['diff', 'quay']],
  ['explain', ['explain', 'quay']],
  ['log', ['log', 'quay']],
  ['mistyped-command', ['bulid']],
  ['mistyped-option', ['build', '--chekc']],
  ['mistyped-input', ['build', 'inptu']],
] as const

// Where tmux is not installed there is no terminal to look at.
describe.skipIf(!hasTerminal)('a terminal', () => {
  describe.each([80, 40])('of %i columns', (columns) => {
    test.each(SCREENS)('shows %s', { timeout: 60_000 }, async (name, args) => {
      const screen = await screenOf(cwd, args, columns)
      await expect(screen).toMatchFileSnapshot(`${name}-${columns}.txt`)
    })
  })

  test('of 80 columns shows the findings of a build', { timeout: 60_000 }, async () => {
    const folder = await newsroom({ 'input/harbour/ferry.txt': FERRY, 'input/empty.txt': '' })
    await expect(await screenOf(folder, ['build'], 80)).toMatchFileSnapshot('build-80.txt')
  })

  test.each([
    [{}, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ TERM: 'dumb' }, false],
  ])('with %j has colours: %s', async (env, wanted) => {
    const screen = await screenOf(cwd, ['build', '--check'], 80, { env, hasColours: true })
    expect(screen.includes('\u001b[33m')).toBe(wanted)
  })
})
