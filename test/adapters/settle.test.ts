import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { settle } from '../../pipeline/adapters/settle.js'

let folder = ''
const { PATH } = process.env
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswright-settle-'))
  await mkdir(join(folder, 'bin'))
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'bin/sync'), '#!/bin/sh\nexit 1\n')
  await chmod(join(folder, 'bin/sync'), 0o755)
})
afterEach(() => {
  process.env.PATH = PATH
})
afterAll(() => rm(folder, { recursive: true }))

/** What is not there cannot be synced by itself, which shows who was asked. */
const gone = (count: number) => new Set(Array.from({ length: count }, (_, at) => join(folder, `gone-${at}`)))

test('few are synced one by one, so that what is wrong with one is told', async () => {
  await writeFile(join(folder, 'a'), 'x')
  await expect(settle(new Set([join(folder, 'a'), folder]), folder)).resolves.toBeUndefined()
  await expect(settle(gone(63), folder)).rejects.toMatchObject({ code: 'ENOENT' })
})

test.skipIf(process.platform !== 'linux')('many are brought to the disk by one call', async () => {
  await expect(settle(gone(64), folder)).resolves.toBeUndefined()
})

test.skipIf(process.platform !== 'linux').each(['bin', 'empty'])(
  'where that call fails or is not there (%s), each is synced by itself',
  async (path) => {
    process.env.PATH = join(folder, path)
    await expect(settle(gone(64), folder)).rejects.toMatchObject({ code: 'ENOENT' })
  },
)
