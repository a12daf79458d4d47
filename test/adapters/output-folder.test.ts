import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'
import type { OutputFolder } from '../../pipeline/model/ports.js'
import { put } from '../put.js'

let parent = ''
let count = 0
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'presswright-contract-'))
})
afterAll(() => rm(parent, { recursive: true }))

const KINDS: [string, () => OutputFolder][] = [
  ['memory', memoryOutputFolder],
  [
    'the file system',
    () => {
      count += 1
      return nodeOutputFolder(join(parent, `${count}`, 'output'))
    },
  ],
]

const text = async (output: OutputFolder, path: string) => {
  const bytes = await output.read(path)
  return bytes && Buffer.from(bytes).toString()
}

describe.each(KINDS)('an output folder in %s', (_kind, open) => {
  test('holds nothing at first', async () => {
    const output = open()
    expect(await output.read('a')).toBeUndefined()
    expect(await output.read('a/b/c')).toBeUndefined()
    expect(await output.list('a')).toEqual([])
    await output.sweep()
    await output.remove(['a'])
    await output.remove(['a/b'])
    expect(await output.read('a')).toBeUndefined()
  })

  test('gives back the text and the bytes that were written, and the newest of them', async () => {
    const output = open()
    await put(output, 'a/b.json', 'Größe “1”\n')
    expect(await text(output, 'a/b.json')).toBe('Größe “1”\n')
    await put(output, 'a/b.json', Uint8Array.of(0, 255, 128, 10))
    expect([...((await output.read('a/b.json')) ?? [])]).toEqual([0, 255, 128, 10])
    await put(output, 'a/b.json', '')
    expect(await text(output, 'a/b.json')).toBe('')
  })

  test('takes pieces, and tells size and digest without giving the bytes', async () => {
    const output = open()
    const pieces = async function* () {
      yield 'Größe '
      yield '“1”\n'
    }
    await put(output, 'a/b.txt', pieces())
    expect(await text(output, 'a/b.txt')).toBe('Größe “1”\n')
    const integrity = `sha512-${createHash('sha512').update('Größe “1”\n').digest('base64')}`
    expect(await output.digest('a/b.txt')).toEqual({ size: 16, integrity })
    expect(await output.digest('a/c.txt')).toBeUndefined()
    await expect(output.digest('../a')).rejects.toMatchObject({ name: 'OutputError', code: 'EINVAL' })
  })

  test('has a place for a while, with the lock and without', async () => {
    const output = open()
    for (const isHeld of [false, true]) {
      const lock = isHeld ? await output.lock() : undefined
      const scratch = await output.scratch()
      await scratch.append('00', 'ä\n')
      await scratch.append('00', 'b\n')
      await scratch.append('01', 'c\n')
      expect(await scratch.read('00')).toBe('ä\nb\n')
      expect(await scratch.read('02')).toBe('')
      await scratch.remove()
      await output.sweep()
      await lock?.release()
    }
    expect(await output.isUnfinished()).toBe(false)
  })

  test('does not change with the bytes that it was given', async () => {
    const output = open()
    const bytes = Uint8Array.of(1, 2, 3)
    await put(output, 'a', bytes)
    bytes.fill(9)
    expect([...((await output.read('a')) ?? [])]).toEqual([1, 2, 3])
  })

  test('lists what is straight below a folder, in order of code unit', async () => {
    const output = open()
    for (const path of ['f/b', 'f/a/x', 'f/a/y', 'f/Z', 'f/é', 'g/q', 'fb']) await put(output, path, path)
    expect(await output.list('f')).toEqual(['Z', 'a', 'b', 'é'])
    expect(await output.list('f/a')).toEqual(['x', 'y'])
  })

  test('makes a whole folder appear, once', async () => {
    const output = open()
    const files = new Map<string, string | Uint8Array>([
      ['inventory.json', '{}'],
      ['content/deep/article.json', Uint8Array.of(65)],
    ])
    await output.writeFolders(new Map([['archive/x/v1', files]]))
    expect(await text(output, 'archive/x/v1/inventory.json')).toBe('{}')
    expect(await text(output, 'archive/x/v1/content/deep/article.json')).toBe('A')
    await expect(
      output.writeFolders(new Map([['archive/x/v1', new Map([['other', '']])]])),
    ).rejects.toMatchObject({
      name: 'OutputError',
      code: 'EEXIST',
      message: 'cannot write `archive/x/v1`: something is there already',
    })
    expect(await output.list('archive/x/v1')).toEqual(['content', 'inventory.json'])
  })

  test('does not put a folder where a file is', async () => {
    const output = open()
    await put(output, 'a', 'x')
    await expect(output.writeFolders(new Map([['a', new Map([['b', '']])]]))).rejects.toMatchObject({
      code: 'EEXIST',
    })
    expect(await text(output, 'a')).toBe('x')
  })

  test('removes a file, and a folder with all that is in it, and nothing beside it', async () => {
    const output = open()
    for (const path of ['f/a', 'f/b/c', 'fb', 'g']) await put(output, path, path)
    await output.remove(['f'])
    await output.remove(['g'])
    expect(await output.list('f')).toEqual([])
    expect(await output.read('f/b/c')).toBeUndefined()
    expect(await output.read('g')).toBeUndefined()
    expect(await text(output, 'fb')).toBe('fb')
  })

  test('takes new files where a folder was removed', async () => {
    const output = open()
    await put(output, 'f/b/c', 'old')
    await output.remove(['f'])
    await put(output, 'f/b/c', 'new')
    expect(await text(output, 'f/b/c')).toBe('new')
    await output.remove(['f/b'])
    await output.writeFolders(new Map([['f/b', new Map([['d', 'whole']])]]))
    expect(await output.list('f/b')).toEqual(['d'])
  })

  test.each(['../a', 'a/../../b', '/etc/x', 'a//b', 'a/./b', '', '..', 'a/'])(
    'refuses the path %j',
    async (path) => {
      const output = open()
      const refused = {
        name: 'OutputError',
        code: 'EINVAL',
        message: `\`${path}\` is no path below the output folder`,
      }
      await expect(output.read(path)).rejects.toMatchObject(refused)
      await expect(output.list(path)).rejects.toMatchObject(refused)
      await expect(put(output, path, '')).rejects.toMatchObject(refused)
      await expect(output.remove([path])).rejects.toMatchObject(refused)
      await expect(output.writeFolders(new Map([[path, new Map()]]))).rejects.toMatchObject(refused)
      await expect(output.writeFolders(new Map([['ok', new Map([[path, '']])]]))).rejects.toMatchObject(
        refused,
      )
    },
  )

  test('takes many writes at once', async () => {
    const output = open()
    const names = Array.from({ length: 40 }, (_, i) => `deep/${i % 4}/er/${i}`)
    await Promise.all(names.map((name) => put(output, name, name)))
    expect(await Promise.all(names.map((name) => text(output, name)))).toEqual(names)
  })
})
