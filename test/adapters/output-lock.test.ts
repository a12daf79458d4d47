import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'presswright-lock-'))
})
afterEach(() => rm(root, { recursive: true }))

/** The holder that a lock's folder names. */
async function holderFile(): Promise<string> {
  const [token = ''] = await readdir(join(root, '.lock'))
  return join(root, '.lock', token)
}

describe('the lock of an output folder', () => {
  test('is one holder’s at a time, whoever of many asks', async () => {
    let holders = 0
    let most = 0
    const turns = Array.from({ length: 12 }, async () => {
      const lock = await nodeOutputFolder(root).lock()
      holders += 1
      most = Math.max(most, holders)
      await sleep(5)
      await lock.check()
      holders -= 1
      await lock.release()
    })
    await Promise.all(turns)
    expect(most).toBe(1)
    await nodeOutputFolder(root).sweep()
    expect(await readdir(root)).toEqual([])
  })

  test('tells once who has it', async () => {
    const lock = await nodeOutputFolder(root).lock()
    const told: string[] = []
    const waiting = nodeOutputFolder(root).lock((holder) => told.push(holder))
    await sleep(200)
    await lock.release()
    await (await waiting).release()
    expect(told).toEqual([expect.stringMatching(new RegExp(`^process ${process.pid} on \\S+$`))])
  })

  test('of a process that died is free at once', async () => {
    const dead = spawn(process.execPath, ['--version'])
    await new Promise((resolve) => dead.once('exit', resolve))
    const lock = await nodeOutputFolder(root).lock()
    const file = await holderFile()
    const { host } = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ host, pid: dead.pid }))
    const next = await nodeOutputFolder(root).lock()
    await expect(lock.check()).rejects.toMatchObject({ name: 'OutputError', code: 'ELOCKLOST' })
    await next.check()
    // What the old holder lets go of is not what the new one has.
    await lock.release()
    await next.check()
    await next.release()
    expect(await readdir(root)).not.toContain('.lock')
  })

  test('of a process elsewhere is not taken for dead while it shows signs of life', async () => {
    await mkdir(join(root, '.lock'))
    const file = join(root, '.lock', 'a-token')
    await writeFile(file, JSON.stringify({ host: 'another-machine', pid: 1 }))
    // Its clock may be years off: only that the time changes counts.
    await utimes(file, new Date(0), new Date(0))
    let taken = false
    const waiting = nodeOutputFolder(root)
      .lock()
      .then((lock) => {
        taken = true
        return lock
      })
    await sleep(300)
    expect(taken).toBe(false)
    await rm(file)
    await (await waiting).release()
    expect(taken).toBe(true)
  })

  test('that is an empty folder, as a crash leaves it, is free', async () => {
    await mkdir(join(root, '.lock'))
    const lock = await nodeOutputFolder(root).lock()
    await lock.release()
  })

  test('is never a link, and nothing that a link leads to is taken for it', async () => {
    await mkdir(join(root, 'elsewhere'))
    await writeFile(join(root, 'elsewhere/file'), 'untouched')
    await symlink(join(root, 'elsewhere'), join(root, '.lock'))
    await expect(nodeOutputFolder(root).lock()).rejects.toMatchObject({
      name: 'OutputError',
      code: 'ESYMLINK',
      message: '`.lock` is a symbolic link, which is not followed; remove it',
    })
    expect(await readdir(join(root, 'elsewhere'))).toEqual(['file'])
  })
})
