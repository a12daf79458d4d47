import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { Interrupted, interruption } from '../../pipeline/cli/interruption.js'
import { articleText, newsrooms } from '../api/newsroom.js'
import { spawned, start } from './spawned.js'

const newsroom = newsrooms()

/** A process that a test sends signals to, and what became of it. */
function played() {
  const listeners = new Map<string, () => void>()
  const told: string[] = []
  const ask = interruption({
    isTTY: true,
    write: (text) => told.push(text),
    exit: (exitCode) => told.push(`exit ${exitCode}`),
    on: (signal, listener) => listeners.set(signal, listener),
  })
  return { ask, told, send: (signal: string) => listeners.get(signal)?.() }
}

describe('an interruption', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s ends at once what does not ask for the signal', (signal, exitCode) => {
    const { told, send } = played()
    send(signal)
    expect(told).toEqual(['\r\u001b[2K', `exit ${exitCode}`])
  })

  test('is told to what asks, and ends it at once the second time', () => {
    const { ask, told, send } = played()
    const signal = ask()
    send('SIGTERM')
    expect(signal.reason).toBeInstanceOf(Interrupted)
    expect(signal.reason).toMatchObject({ name: 'AbortError', exitCode: 143 })
    expect(told).toEqual(['\r\u001b[2K'])
    send('SIGINT')
    expect(told).toEqual(['\r\u001b[2K', '\r\u001b[2K', 'exit 130'])
  })
})

/** Wait until this many articles are published. */
async function publishedIn(cwd: string, most: number): Promise<void> {
  const folder = join(cwd, 'output/latest')
  while ((await readdir(folder).catch(() => [])).length < most) await sleep(2)
}

describe('a build that is interrupted', () => {
  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s exits with %i and leaves nothing half-written', async (name, exitCode) => {
    const names = Array.from({ length: 150 }, (_, at) => `n${String(at).padStart(3, '0')}`)
    const files = names.map((one) => [`input/${one}.txt`, articleText(`Quay ${one} opens`)])
    const cwd = await newsroom(Object.fromEntries(files))
    const { child, ended } = start(cwd, ['build'])
    await publishedIn(cwd, 1)
    child.kill(name)
    const { exitCode: code, out, err } = await ended
    expect({ code, out, err }).toEqual({
      code: exitCode,
      out: '',
      err: `presswright: interrupted by ${name}\n`,
    })
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual(['archive', 'index.json', 'latest'])
    const verified = await spawned(cwd, ['verify', '--deep'])
    expect(verified).toMatchObject({ exitCode: 0, out: '' })
    const again = await spawned(cwd, ['build'])
    expect(again.err).toMatch(/^150 articles: \d+ built, (64|128) unchanged, 0 failed/m)
  })

  test.skipIf(process.platform === 'win32')('in threads ends them, and keeps what it wrote', async () => {
    const paragraph = 'A second boat is expected before the summer ends, and the office says that it is late.'
    const long = Array.from({ length: 40 }, () => paragraph).join('\n\n')
    const names = Array.from({ length: 150 }, (_, at) => `n${String(at).padStart(3, '0')}`)
    const files = names.map((one) => [`input/${one}.txt`, `${articleText(`Quay ${one} opens`)}\n${long}\n`])
    const cwd = await newsroom({ ...Object.fromEntries(files), 'input/old.txt': articleText('Pier opens') })
    await spawned(cwd, ['build', 'input/old.txt'])
    await rm(join(cwd, 'input/old.txt'))
    const { child, ended } = start(cwd, ['build', '--threads', '2', '--prune'])
    await publishedIn(cwd, 2)
    child.kill('SIGINT')
    const { exitCode, err } = await ended
    expect({ exitCode, err }).toEqual({ exitCode: 130, err: 'presswright: interrupted by SIGINT\n' })
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual(['archive', 'index.json', 'latest'])
    const there = await readdir(join(cwd, 'output/latest'))
    // Nothing is withdrawn by a build that has not seen all inputs.
    expect(there).toContain('old')
    expect([65, 129]).toContain(there.length)
    expect(await spawned(cwd, ['verify', '--deep'])).toMatchObject({ exitCode: 0, out: '' })
  })
})
