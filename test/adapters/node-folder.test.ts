import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MemoryEntry, memoryFolder } from '../../pipeline/adapters/memory-folder.js'
import { nodeFolder } from '../../pipeline/adapters/node-folder.js'

let root = ''
const server = createServer()
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'presswright-folder-'))
  await mkdir(join(root, 'b/inner'), { recursive: true })
  await mkdir(join(root, 'empty'))
  await writeFile(join(root, 'a.txt'), 'abc')
  await writeFile(join(root, 'b/inner/c.txt'), 'x'.repeat(3_000_000))
  await symlink(join(root, 'b'), join(root, 'link'))
  await symlink(join(root, 'a.txt'), join(root, 'b/link.txt'))
  await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(root, { recursive: true })
})

const memory = () =>
  memoryFolder(
    new Map<string, MemoryEntry>([
      ['a.txt', 'abc'],
      ['b/inner/c.txt', 'x'.repeat(3_000_000)],
      ['b/link.txt', { kind: 'link' }],
      ['empty', { kind: 'folder' }],
      ['link', { kind: 'link' }],
      ['socket', { kind: 'other' }],
    ]),
  )

describe.each([
  ['of the file system', () => nodeFolder(root)],
  ['in memory', memory],
])('a folder %s', (_what, open) => {
  test('lists what is in it, by name', async () => {
    expect(await open().list('')).toEqual([
      { name: 'a.txt', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'empty', kind: 'folder' },
      { name: 'link', kind: 'link' },
      { name: 'socket', kind: 'other' },
    ])
    expect(await open().list('b')).toEqual([
      { name: 'inner', kind: 'folder' },
      { name: 'link.txt', kind: 'link' },
    ])
    expect(await open().list('empty')).toEqual([])
  })

  test.each(['nothing', 'a.txt', 'link', 'link/inner', 'a.txt/b', 'socket'])(
    'has no folder %s',
    async (path) => {
      expect(await open().list(path)).toBeUndefined()
    },
  )

  test.each(['nothing', 'b', 'b/link.txt', 'link/inner/c.txt', 'a.txt/b', 'socket'])(
    'has no file %s',
    async (path) => {
      const folder = open()
      expect(await folder.size(path)).toBeUndefined()
      expect(await folder.read(path, 10)).toBeUndefined()
      expect(await folder.digests(path, ['md5'])).toBeUndefined()
    },
  )

  test('reads a file up to a limit, and tells its size', async () => {
    const folder = open()
    expect(Buffer.from((await folder.read('a.txt', 10)) ?? '').toString()).toBe('abc')
    expect(Buffer.from((await folder.read('a.txt', 2)) ?? '').toString()).toBe('ab')
    expect(await folder.size('b/inner/c.txt')).toBe(3_000_000)
  })

  test('digests a file of several pieces', async () => {
    expect(await open().digests('b/inner/c.txt', ['md5', 'size', 'crc32'])).toEqual(
      new Map([
        ['md5', '8e32e22642bddc89698e25a4e9bf528b'],
        ['size', '3000000'],
      ]),
    )
  })
})

test('a path that leads out of the folder is refused', async () => {
  await expect(nodeFolder(root).read('../a.txt', 3)).rejects.toThrow('is no path below')
  await expect(nodeFolder(root).list('b/..')).rejects.toThrow('is no path below')
})

test('the folder itself may be a link', async () => {
  expect(await nodeFolder(join(root, 'link')).size('inner/c.txt')).toBe(3_000_000)
})
