import { describe, expect, test } from 'vitest'
import { memoryFolder } from '../../../pipeline/adapters/memory-folder.js'
import { OCFL_RULES } from '../../../pipeline/edition/ocfl/codes.js'
import { verifyObject } from '../../../pipeline/edition/ocfl/verify-object.js'
import type { Folder } from '../../../pipeline/model/ports.js'
import { BROKEN_OBJECTS } from './broken-objects.js'
import {
  digestOf,
  FIRST,
  type Files,
  IDENTIFIER,
  madeInventory,
  madeObject,
  putInventory,
  SECOND,
  withFiles,
  withFirstInventory,
  withInventory,
} from './made-object.js'

async function codesOf(files: Files, deep = true): Promise<string[]> {
  const { findings } = await verifyObject(memoryFolder(files), '', { deep })
  return [...new Set(findings.map(({ code }) => code))].sort()
}

async function toldOf(files: Files, deep = true): Promise<string[]> {
  const { findings } = await verifyObject(memoryFolder(files), '', { deep })
  return findings.map(({ path, code, message }) => `${path} ${code} ${message}`)
}

describe('an object as it should be', () => {
  test.each(['1.0', '1.1'])('of OCFL %s has no finding, and tells its identifier', async (ocfl) => {
    const object = await verifyObject(memoryFolder(madeObject(ocfl)), '', { deep: true })
    expect(object).toEqual({ path: '', id: IDENTIFIER, ocfl, findings: [] })
  })

  test('may stand below other folders', async () => {
    const files = new Map([...madeObject()].map(([path, entry]) => [`a/b/${path}`, entry]))
    expect((await verifyObject(memoryFolder(files), 'a/b', { deep: true })).findings).toEqual([])
    files.delete('a/b/v1/content/news/ferry.txt')
    files.set('a/b/v1/content/news/tram.txt', FIRST)
    const { findings } = await verifyObject(memoryFolder(files), 'a/b')
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'a/b/v1/inventory.json E092',
      'a/b/v1/content/news/tram.txt E023',
      'a/b/inventory.json E092',
      'a/b/v1/content/news/tram.txt E023',
    ])
  })

  test('may have changed its algorithm from one version to the next', async () => {
    const files = withFiles((f) => {
      f.delete('v1/inventory.json.sha512')
      putInventory(f, 'v1/', madeInventory(1, '1.1', 'sha256'), 'sha256')
    })
    expect(await codesOf(files)).toEqual(['W004'])
    putInventory(
      files,
      'v1/',
      JSON.stringify(madeInventory(1, '1.1', 'sha256')).replace('news/ferry.txt"]}}', 'x"]}}'),
      'sha256',
    )
    expect(await codesOf(files)).toEqual(['E066', 'W004'])
  })

  test('may have fixity values by every algorithm of the specification and its extension', async () => {
    const one = 'v1/content/news/ferry.txt'
    const node = {
      md5: 'md5',
      sha1: 'sha1',
      sha256: 'sha256',
      'sha512/256': 'sha512-256',
      'blake2b-512': 'blake2b512',
    }
    const fixity = Object.fromEntries(
      Object.entries(node).map(([name, algorithm]) => [name, { [digestOf(FIRST, algorithm)]: [one] }]),
    )
    const files = withInventory((i) =>
      Object.assign(i, { fixity: { ...fixity, size: { [FIRST.length]: [one] } } }),
    )
    expect(await codesOf(files)).toEqual([])
    const wrong = withInventory((i) => Object.assign(i, { fixity: { size: { 3: [one] } } }))
    expect(await toldOf(wrong)).toEqual([
      'v1/content/news/ferry.txt E093 The content has not the size digest that `inventory.json` says, expected content files that have the fixity values given',
    ])
  })

  test('may be in capitals where OCFL 1.0 lets it', async () => {
    const upper = digestOf(SECOND).toUpperCase()
    const change = (i: ReturnType<typeof madeInventory>) => {
      delete i.manifest[digestOf(SECOND)]
      i.manifest[upper] = ['v2/content/later.txt']
    }
    expect(await codesOf(withInventory(change, '1.0'))).toEqual([])
    expect(await codesOf(withInventory(change))).toEqual(['E050', 'E107'])
  })
})

describe('an object with one thing wrong', () => {
  test.each(BROKEN_OBJECTS)('%s: %s', async (code, _what, files) => {
    expect(await codesOf(files)).toContain(code)
  })

  test('is refused by an error, and by a warning is not', async () => {
    for (const [code, what, files] of BROKEN_OBJECTS) {
      const { findings } = await verifyObject(memoryFolder(files), '', { deep: true })
      const hasError = findings.some(({ severity }) => severity === 'error')
      expect([what, hasError]).toEqual([what, code.startsWith('E')])
    }
  })

  test('does not need to be read where its structure shows it', async () => {
    expect(
      await codesOf(
        withFiles((f) => f.set('v2/content/later.txt', 'changed')),
        false,
      ),
    ).toEqual([])
    const said = withFirstInventory((i) =>
      Object.assign(i, { manifest: { [digestOf('x')]: ['v1/content/news/ferry.txt'] } }),
    )
    expect(await codesOf(said, false)).toEqual(['E050', 'E092', 'E107'])
  })

  test('is told with its place', async () => {
    expect(await toldOf(withFiles((f) => f.set('v2/content/stray.txt', 'x')))).toEqual([
      'v2/content/stray.txt E023 A file that `inventory.json` does not list, expected every content file of a version in the manifest of its inventory',
    ])
  })

  test('of OCFL 1.0 has the codes of 1.0', async () => {
    const other = withInventory((i) => Object.assign(i, { fixity: [] }), '1.0')
    expect(await codesOf(other)).toEqual(['E057'])
    const unused = withInventory(
      (i) => Object.assign(i.manifest, { [digestOf('x')]: ['v2/content/x'] }),
      '1.0',
    )
    expect(await codesOf(unused)).toEqual(['E092'])
  })
})

describe('an inventory made to harm', () => {
  test('with a fault on every line has a hundred of them and a count', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [digestOf(`${i}`), [`v2/content/${i}`]]),
    )
    const told = await toldOf(withInventory((i) => Object.assign(i.manifest, many)))
    expect(told).toHaveLength(202)
    expect(told.filter((one) => one.endsWith('4,900 more of these, which are not listed'))).toHaveLength(2)
  })

  test.each([
    ['nested', '['.repeat(2_000_000)],
    ['long', `{"id":"${'a'.repeat(50_000_000)}"}`],
    ['made of the same key', `{${'"a":1,'.repeat(200_000)}"a":1}`],
    [
      'one long path',
      JSON.stringify({
        ...madeInventory(2),
        manifest: { [digestOf('x')]: [`v1/content${'/a'.repeat(500_000)}`] },
      }),
    ],
    [
      'paths below paths',
      JSON.stringify({
        ...madeInventory(2),
        manifest: { [digestOf('x')]: Array.from({ length: 1500 }, (_, i) => `v1/content${'/a'.repeat(i)}`) },
      }),
    ],
  ])(
    '%s is a finding',
    async (_what, json) => {
      const files = withFiles((f) => putInventory(f, '', json))
      expect((await codesOf(files)).some((code) => code.startsWith('E'))).toBe(true)
    },
    60_000,
  )

  test('of many versions that tell nothing of many files is not held against each of them', async () => {
    const files = madeObject()
    for (let i = 0; i < 5000; i++) files.set(`v1/content/${i}`, 'x')
    for (let i = 3; i < 1000; i++)
      putInventory(files, `v${i}/`, JSON.stringify({ ...madeInventory(2), head: `v${i}` }))
    expect(await codesOf(files)).toEqual(['E023', 'E040', 'E046', 'E064'])
  })
})

test('what cannot be read is a finding, and nothing else is broken by it', async () => {
  const inner = memoryFolder(madeObject())
  const folder: Folder = {
    ...inner,
    digests: async (path, algorithms) => {
      if (path !== 'v2/content/later.txt') return inner.digests(path, algorithms)
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' })
    },
  }
  const { findings } = await verifyObject(folder, '', { deep: true })
  expect(findings).toEqual([
    {
      path: 'v2/content/later.txt',
      code: 'N001',
      severity: 'error',
      message: 'Cannot read it (EACCES), expected something that can be read',
    },
  ])
})

test('broken wiring is thrown', async () => {
  const folder: Folder = {
    ...memoryFolder(madeObject()),
    digests: async () => {
      throw new TypeError('not a function')
    },
  }
  await expect(verifyObject(folder, '', { deep: true })).rejects.toThrow('not a function')
})

test('each code of an object that files can show is provoked here', () => {
  const ofRoots = /^(?:E069|E07\d|E08[013458]|E112|W01[456]|N00[13])$/
  const wanted = Object.entries(OCFL_RULES)
    .filter(([code, { unchecked }]) => unchecked === undefined && !ofRoots.test(code))
    .map(([code]) => code)
  const provoked = new Set(BROKEN_OBJECTS.map(([code]) => code))
  expect(wanted.filter((code) => !provoked.has(code))).toEqual([])
})
