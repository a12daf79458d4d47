import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from '../../pipeline/cli/program.js'
import { recorder } from '../cli/recorder.js'
import { isInstalled } from '../integrations/is-installed.js'
import { install, type Newsroom, newsroom, write } from './newsroom.js'
import { chapters, pages, pageText, shellBlocks, stepsOf } from './page.js'
import { shell } from './shell.js'

/** Pages whose commands are run by tests of their own, and why they are not run here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'README.md': 'set up and test this repository itself, which whoever runs this test has done',
  'schemas/archive.md': 'are about the samples, and carry variables on: test/archive-page.test.ts',
  'schemas/reporters.md': 'are about a file of the page: test/reporters-page.test.ts',
  'schemas/silences.md': 'are about two articles of the page: test/silences-page.test.ts',
}
/** Programs that a page has its reader call, and that are not everywhere. */
const CALLED = ['jq', 'sha512sum', 'git', 'hugo']

const known = new Set(program(recorder(), () => {}).commands.map((command) => command.name()))
const chosen = pages()
  .filter((path) => shellBlocks(pageText(path)).length > 0 && !(path in ELSEWHERE))
  .flatMap((path) =>
    [...chapters(pageText(path))].flatMap(([heading, text]) => {
      const steps = stepsOf(text)
      return steps.some(({ kind }) => kind === 'commands') ? [{ path, heading, text, steps }] : []
    }),
  )

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
afterAll(() => room.remove())

test('whatever is run elsewhere is there to be run', () => {
  const without = Object.keys(ELSEWHERE).filter((path) => shellBlocks(pageText(path)).length === 0)
  expect(without).toEqual([])
})

describe.each(chosen)('$path, $heading', ({ path, text, steps }) => {
  const missing = CALLED.filter((called) => new RegExp(`^(?:.*\\| )?${called} `, 'm').test(text)).filter(
    (called) => !isInstalled(called, called === 'hugo' ? 'version' : '--version'),
  )
  const unknown = [...text.matchAll(/^presswright ([a-z]+)/gm)].filter(([, name = '']) => !known.has(name))

  test.skipIf(missing.length > 0 || unknown.length > 0)(
    `does as it says${missing.length > 0 ? ` (skipped without ${missing.join(', ')})` : ''}`,
    async () => {
      const cwd = await room.copy(text.includes('<!-- an empty folder -->') ? 'empty' : 'built')
      await install(cwd)
      for (const step of steps) {
        if (step.kind === 'file') {
          await write(cwd, { [step.path]: step.content })
          continue
        }
        const { exitCode, said } = await shell(step.text, { cwd, path: [room.bin] })
        expect([path, step.text, said, exitCode]).toEqual([path, step.text, said, step.exitCode])
        let from = 0
        for (const piece of step.shown) {
          const at = said.indexOf(piece, from)
          expect([step.text, piece, at >= from ? piece : said]).toEqual([step.text, piece, piece])
          from = at + piece.length
        }
      }
    },
  )
})
