import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { digestedFiles } from '../../pipeline/edition/digested.js'
import { addVersion, headPath, isInventory, sidecarOf } from '../../pipeline/edition/inventory.js'

const sha512 = (text: string) => createHash('sha512').update(text).digest('hex')
const filesOf = (texts: Record<string, string>) => new Map(Object.entries(digestedFiles(texts)))
const textsOf = (contents: ReadonlyMap<string, Uint8Array>) =>
  [...contents].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
const USER = { name: 'Presswright', address: 'https://www.npmjs.com/package/presswright' }

const FIRST = addVersion({
  id: 'presswright:vote',
  files: filesOf({ 'article.json': 'one', 'evidence.json': 'same' }),
  created: new Date('2024-05-01T10:20:30.456Z'),
  carried: [],
  message: 'First version',
  user: undefined,
  last: undefined,
})

const SECOND = addVersion({
  id: 'presswright:vote',
  files: filesOf({ 'article.json': 'two', 'evidence.json': 'same', 'validation.json': 'two' }),
  created: new Date('2024-05-02T00:00:00Z'),
  carried: [],
  message: 'Content changed',
  user: undefined,
  last: FIRST.inventory,
})

describe('addVersion', () => {
  test('writes a first version whole', () => {
    expect(FIRST.inventory).toEqual({
      id: 'presswright:vote',
      type: 'https://ocfl.io/1.1/spec/#inventory',
      digestAlgorithm: 'sha512',
      head: 'v1',
      manifest: {
        [sha512('one')]: ['v1/content/article.json'],
        [sha512('same')]: ['v1/content/evidence.json'],
      },
      versions: {
        v1: {
          created: '2024-05-01T10:20:30Z',
          message: 'First version',
          user: USER,
          state: { [sha512('one')]: ['article.json'], [sha512('same')]: ['evidence.json'] },
        },
      },
    })
    expect(textsOf(FIRST.content)).toEqual([
      ['content/article.json', 'one'],
      ['content/evidence.json', 'same'],
    ])
  })

  test('refers to what an earlier version holds, and writes the same bytes once', () => {
    expect(textsOf(SECOND.content)).toEqual([['content/article.json', 'two']])
    expect(SECOND.inventory.head).toBe('v2')
    expect(SECOND.inventory.manifest).toEqual({
      ...FIRST.inventory.manifest,
      [sha512('two')]: ['v2/content/article.json'],
    })
    expect(SECOND.inventory.versions.v1).toEqual(FIRST.inventory.versions.v1)
    expect(SECOND.inventory.versions.v2?.state).toEqual({
      [sha512('two')]: ['article.json', 'validation.json'],
      [sha512('same')]: ['evidence.json'],
    })
  })

  test('counts on past nine', () => {
    let last = FIRST.inventory
    for (let version = 2; version <= 11; version += 1) {
      const files = filesOf({ 'article.json': `${version}` })
      last = addVersion({
        id: last.id,
        files,
        carried: [],
        created: new Date(0),
        message: '',
        user: undefined,
        last,
      }).inventory
    }
    expect(Object.keys(last.versions)).toEqual(Array.from({ length: 11 }, (_, i) => `v${i + 1}`))
    expect(headPath(last, 'article.json')).toBe('v11/content/article.json')
  })
})

test('headPath finds a file where it was first written', () => {
  expect(headPath(SECOND.inventory, 'article.json')).toBe('v2/content/article.json')
  expect(headPath(SECOND.inventory, 'validation.json')).toBe('v2/content/article.json')
  expect(headPath(SECOND.inventory, 'evidence.json')).toBe('v1/content/evidence.json')
  expect(headPath(SECOND.inventory, 'article.html')).toBeUndefined()
})

test('sidecarOf vouches for the inventory', () => {
  expect(sidecarOf(FIRST.json)).toBe(`${sha512(FIRST.json)} inventory.json\n`)
  expect(JSON.parse(FIRST.json)).toEqual(FIRST.inventory)
})

describe('isInventory', () => {
  test('takes what was written', () => {
    expect(isInventory(JSON.parse(SECOND.json))).toBe(true)
  })

  test.each([
    ['null', null],
    ['a list', []],
    ['another type', { ...SECOND.inventory, type: 'https://ocfl.io/1.0/spec/#inventory' }],
    ['a head that is no version', { ...SECOND.inventory, head: '../v2' }],
    ['a head that is not there', { ...SECOND.inventory, head: 'v3' }],
    ['no manifest', { ...SECOND.inventory, manifest: null }],
    ['no versions', { ...SECOND.inventory, versions: 'v1' }],
  ])('refuses %s', (_what, value) => {
    expect(isInventory(value)).toBe(false)
  })
})
