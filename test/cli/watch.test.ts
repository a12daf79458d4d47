import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleText, newsrooms } from '../api/newsroom.js'
import { spawned, start } from './spawned.js'

const newsroom = newsrooms()

/** Start a watch, and wait for what it says on standard error. */
function watching(cwd: string, args: readonly string[] = []) {
  const { child, ended } = start(cwd, ['watch', ...args])
  let err = ''
  let wake = () => {}
  child.stderr.on('data', (text: string) => {
    err += text
    wake()
  })
  const said = async (wanted: RegExp) => {
    while (!wanted.test(err))
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    err = ''
  }
  return { child, ended, said }
}

test.skipIf(process.platform === 'win32')('tells each build, and ends with 130 on Ctrl-C', async () => {
  const cwd = await newsroom({ 'input/quay.txt': articleText('Quay opens') })
  const { child, ended, said } = watching(cwd)
  await said(
    /^1 article: 1 built, 0 unchanged, 0 failed; .* \(\d+ ms\)\npresswright: watching `input`; Ctrl-C ends it\n$/m,
  )
  await writeFile(join(cwd, 'quay.tmp'), articleText('Quay shuts'))
  await rename(join(cwd, 'quay.tmp'), join(cwd, 'input/quay.txt'))
  await said(/^1 article: 1 built, 0 unchanged, 0 failed; .* \(\d+ ms\)\n$/m)
  await writeFile(join(cwd, 'input/pier.txt'), 'Pier\n')
  await said(/^input\/pier\.txt.* error .* body-missing\n1 article: 0 built, 0 unchanged, 1 failed/m)
  await writeFile(join(cwd, 'presswright.config.json'), '{"langauge": "en"}')
  await said(
    /^presswright: presswright\.config\.json: unexpected key `\/langauge`, did you mean `language`\?\n$/m,
  )
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ exitCode: 130, out: '' })
  expect(await spawned(cwd, ['verify', '--deep'])).toMatchObject({ exitCode: 0, out: '' })
})

test.skipIf(process.platform === 'win32')('waits for the first article of an empty folder', async () => {
  const cwd = await newsroom({ 'input/notes.log': 'nothing\n' })
  const { child, ended, said } = watching(cwd)
  await said(/^presswright: watching `input`, where there is no article yet; Ctrl-C ends it\n$/)
  await writeFile(join(cwd, 'input/quay.silence.yml'), 'author-missing: none\n')
  await said(/^input\/quay\.silence\.yml warning .* silence-stray\n/)
  await writeFile(join(cwd, 'input/quay.txt'), articleText('Quay opens'))
  await said(/^1 article: 1 built, 0 unchanged, 0 failed; .* \(\d+ ms\)\n$/m)
  await rm(join(cwd, 'input/quay.txt'))
  await said(
    /^input\/quay\.silence\.yml warning .* silence-stray\ninput\/quay\.txt warning The input of `quay` is gone/m,
  )
  await writeFile(join(cwd, 'input/pier.txt'), articleText('Pier opens'))
  await said(/^1 article: 1 built, 0 unchanged, 0 failed; .* \(\d+ ms\)\n$/m)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ exitCode: 130, out: '' })
})

test('refuses an input that is not there', async () => {
  const cwd = await newsroom({ 'input/quay.txt': articleText('Quay opens') })
  const { exitCode, err } = await spawned(cwd, ['watch', 'inptu'])
  expect({ exitCode, err }).toEqual({
    exitCode: 2,
    err: expect.stringMatching(/^presswright: `inptu` is not there[^\n]*\n$/),
  })
})
