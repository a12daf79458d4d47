import { describe, expect, test } from 'vitest'
import { readSource } from '../../pipeline/adapters/read-source.js'
import type { Source } from '../../pipeline/model/ports.js'

function sourceOf(size: number, read: Source['read']): Source {
  return { path: 'input/vote.txt', name: 'vote', size, read }
}

function failing(code: string): Source['read'] {
  return () => Promise.reject(Object.assign(new Error(`${code}: as Node says it`), { code }))
}

describe('readSource', () => {
  test('reads up to a million bytes', async () => {
    const bytes = new Uint8Array(1_000_000)
    expect(await readSource(sourceOf(1_000_000, async () => bytes))).toBe(bytes)
  })

  test('does not read a file that is too large', async () => {
    const source = sourceOf(1_000_001, () => Promise.reject(new Error('it was read')))
    expect(await readSource(source)).toMatchObject({
      file: 'input/vote.txt',
      severity: 'error',
      rule: 'input-too-large',
      message: 'Unexpected 1,000,001 bytes, expected at most 1,000,000; split the file into articles',
    })
  })

  test('reads up to twenty million bytes of a PDF', async () => {
    const bytes = new Uint8Array(20_000_000)
    const source = { ...sourceOf(20_000_000, async () => bytes), path: 'input/vote.PDF' }
    expect(await readSource(source)).toBe(bytes)
    const large = { ...source, size: 20_000_001 }
    expect(await readSource(large)).toMatchObject({
      rule: 'input-too-large',
      message: expect.stringContaining('at most 20,000,000'),
    })
  })

  test('nor takes one that has grown since', async () => {
    const found = await readSource(sourceOf(10, async () => new Uint8Array(2_000_000)))
    expect(found).toMatchObject({ rule: 'input-too-large', message: expect.stringContaining('2,000,000') })
  })

  test.each([
    ['EACCES', 'permission denied'],
    ['ENOENT', 'there is no such file; a link may lead nowhere'],
    ['EISDIR', 'it is a folder'],
    ['ELOOP', 'its links lead in a circle'],
    ['EODD', 'EODD: as Node says it'],
  ])('says what %s means', async (code, reason) => {
    expect(await readSource(sourceOf(10, failing(code)))).toMatchObject({
      file: 'input/vote.txt',
      severity: 'error',
      rule: 'input-unreadable',
      message: `Cannot read the file: ${reason}`,
    })
  })

  test('lets broken wiring through', async () => {
    const source = sourceOf(10, () => Promise.reject(new TypeError('read is not a function')))
    await expect(readSource(source)).rejects.toThrow('read is not a function')
  })
})
