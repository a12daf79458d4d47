import { describe, expect, test } from 'vitest'
import { type MemoryEntry, memoryFolder } from '../../../pipeline/adapters/memory-folder.js'
import { OCFL_RULES, ocflAddress } from '../../../pipeline/edition/ocfl/codes.js'
import { verifyStorageRoot } from '../../../pipeline/edition/ocfl/verify-storage-root.js'
import { type Files, madeInventory, madeObject, putInventory } from './made-object.js'

/** Make an object that is right but for its identifier. */
function objectOf(id: string, ocfl = '1.1'): Files {
  const files = madeObject(ocfl)
  putInventory(files, 'v1/', { ...madeInventory(1, ocfl), id })
  putInventory(files, 'v2/', { ...madeInventory(2, ocfl), id })
  putInventory(files, '', { ...madeInventory(2, ocfl), id })
  return files
}

/** Make a storage root of objects by their paths, and what else is in it. */
function rootOf(
  objects: Readonly<Record<string, Files>>,
  more: Readonly<Record<string, MemoryEntry>> = {},
  ocfl = '1.1',
): Files {
  const files: Files = new Map([[`0=ocfl_${ocfl}`, `ocfl_${ocfl}\n`]])
  for (const [path, object] of Object.entries(objects)) {
    for (const [name, entry] of object) files.set(`${path}/${name}`, entry)
  }
  for (const [path, entry] of Object.entries(more)) files.set(path, entry)
  return files
}

async function toldOf(files: Files): Promise<string[]> {
  const told: string[] = []
  for await (const { path, code } of verifyStorageRoot(memoryFolder(files), '', { deep: true })) {
    told.push(`${path} ${code}`)
  }
  return told
}

const layout = (extension: unknown, description: unknown = 'How it is laid out') => ({
  'ocfl_layout.json': JSON.stringify({ extension, description }),
})
const ONE = { 'a/one': objectOf('urn:one') }
const FLAT = '0002-flat-direct-storage-layout'

const BROKEN_ROOTS: readonly (readonly [string, string, Files, readonly string[]])[] = [
  ['E069', 'no declaration', new Map([...rootOf(ONE)].filter(([path]) => path !== '0=ocfl_1.1')), [' E069']],
  [
    'E075',
    'a folder called as a declaration',
    rootOf(ONE, { '0=ocfl_1.0/a': 'x' }),
    ['0=ocfl_1.0 E075', '0=ocfl_1.0/a E072', '0=ocfl_1.0 E085', '0=ocfl_1.0 E088'],
  ],
  ['E076', 'two declarations', rootOf(ONE, { '0=ocfl_1.0': 'ocfl_1.0\n' }), [' E076']],
  ['E077', 'a declaration without `=`', rootOf(ONE, { '0ocfl_1.1': 'ocfl_1.1\n' }), ['0ocfl_1.1 E077']],
  ['E078', 'a declaration of another tag', rootOf(ONE, { '2=ocfl_1.1': 'ocfl_1.1\n' }), ['2=ocfl_1.1 E078']],
  ['E079', 'a declaration of no version', rootOf(ONE, { '0=ocfl_x': 'x' }), ['0=ocfl_x E079']],
  [
    'E080',
    'another content of the declaration',
    rootOf(ONE, { '0=ocfl_1.1': 'ocfl 1.1\n' }),
    ['0=ocfl_1.1 E080'],
  ],
  ['E070', 'a layout that is no JSON', rootOf(ONE, { 'ocfl_layout.json': '{' }), ['ocfl_layout.json E070']],
  [
    'E070',
    'a layout without a description',
    rootOf(ONE, layout(FLAT, 7)),
    ['ocfl_layout.json E070', 'a/one E083'],
  ],
  ['E071', 'a layout that is not registered', rootOf(ONE, layout('our-own')), ['ocfl_layout.json E071']],
  [
    'N003',
    'a layout that is not known here',
    rootOf(ONE, layout('9999-new-layout')),
    ['ocfl_layout.json N003'],
  ],
  [
    'E072',
    'a file in a folder without objects',
    rootOf(ONE, { 'b/notes.txt': 'x' }),
    ['b/notes.txt E072', 'b E085', 'b E088'],
  ],
  [
    'E085',
    'a folder that ends without an object',
    rootOf(ONE, { 'a/b/notes.txt': 'x' }),
    ['a/b/notes.txt E072', 'a/b E085'],
  ],
  [
    'E088',
    'folders without any object',
    rootOf(ONE, { 'b/c/notes.txt': 'x' }),
    ['b/c/notes.txt E072', 'b/c E085', 'b E088'],
  ],
  ['E084', 'a file beside an object', rootOf(ONE, { 'a/notes.txt': 'x' }), ['a/notes.txt E084']],
  ['E073', 'an empty folder', rootOf(ONE, { 'a/b': { kind: 'folder' } }), ['a/b E073']],
  [
    'E074',
    'a storage root within',
    rootOf(ONE, { 'a/b/0=ocfl_1.1': 'x' }),
    ['a/b E074', 'a/b/0=ocfl_1.1 E072', 'a/b E085'],
  ],
  ['E090', 'a link among objects', rootOf(ONE, { 'a/link': { kind: 'link' } }), ['a/link E090']],
  ['E089', 'a socket among objects', rootOf(ONE, { 'a/socket': { kind: 'other' } }), ['a/socket E089']],
  ['E081', 'an object of a later OCFL', rootOf(ONE, {}, '1.0'), ['a/one E081']],
  ['E083', 'an object out of its place', rootOf({ one: objectOf('urn:two') }, layout(FLAT)), ['one E083']],
  [
    'E037',
    'an identifier that two objects have',
    rootOf({ 'a/one': objectOf('urn:one'), 'a/two': objectOf('urn:one') }),
    ['a/two E037'],
  ],
  ['E112', 'a file among extensions', rootOf(ONE, { 'extensions/a.txt': 'x' }), ['extensions/a.txt E112']],
  [
    'W016',
    'an extension that is not registered',
    rootOf(ONE, { 'extensions/ours/a': 'x' }),
    ['extensions/ours W016'],
  ],
  [
    'W014',
    'objects in their places and not',
    rootOf({ 'urn:one': objectOf('urn:one'), other: objectOf('urn:two') }, layout(FLAT)),
    ['other E083', ' W014'],
  ],
  ['W015', 'objects beside folders of objects', rootOf({ ...ONE, two: objectOf('urn:two') }), [' W015']],
]

describe('a storage root as it should be', () => {
  test('has no finding, and tells of its objects in order', async () => {
    const seen: string[] = []
    const files = rootOf(
      { 'b/two': objectOf('urn:two', '1.0'), ...ONE },
      { 'ocfl_1.1.md': 'The text', 'extensions/0001-x/a': 'x' },
    )
    const onObject = ({ path, id }: { path: string; id: string | undefined }) => seen.push(`${path} ${id}`)
    for await (const finding of verifyStorageRoot(memoryFolder(files), '', { deep: true, onObject })) {
      expect(finding).toBeUndefined()
    }
    expect(seen).toEqual(['a/one urn:one', 'b/two urn:two'])
  })

  test('may stand below another folder, by whose path all is told', async () => {
    const files = new Map(
      [...rootOf(ONE, { 'a/notes.txt': 'x' })].map(([path, entry]) => [`archive/${path}`, entry]),
    )
    const told: string[] = []
    for await (const { path, code } of verifyStorageRoot(memoryFolder(files), 'archive'))
      told.push(`${path} ${code}`)
    expect(told).toEqual(['archive/a/notes.txt E084'])
  })

  test('may have no object', async () => {
    expect(await toldOf(rootOf({}))).toEqual([])
  })
})

describe('a storage root with one thing wrong', () => {
  test.each(BROKEN_ROOTS)('%s: %s', async (code, _what, files, told) => {
    const all = await toldOf(files)
    expect(all.map((one) => one.split(' ').at(-1))).toContain(code)
    expect(all.sort()).toEqual([...told].sort())
  })

  test('an object that lost its declaration is still one', async () => {
    const files = rootOf(ONE)
    files.delete('a/one/0=ocfl_object_1.1')
    expect(await toldOf(files)).toEqual(['a/one E003'])
  })

  test('what OCFL 1.0 calls otherwise is called so', async () => {
    const files = rootOf({ 'a/one': objectOf('urn:one', '1.0') }, { 'extensions/a.txt': 'x' }, '1.0')
    expect(await toldOf(files)).toEqual(['extensions/a.txt E067'])
  })
})

test('a root of a thousand folders within each other is gone through', async () => {
  const files = rootOf({ [Array.from({ length: 1000 }, () => 'a').join('/')]: objectOf('urn:deep') })
  expect(await toldOf(files)).toEqual([])
})

test('each code of a storage root that files can show is provoked here', () => {
  const wanted = Object.entries(OCFL_RULES)
    .filter(
      ([code, { unchecked }]) =>
        unchecked === undefined && /^(?:E069|E07\d|E08[13458]|E112|W01[456]|N003)$/.test(code),
    )
    .map(([code]) => code)
  const provoked = new Set(BROKEN_ROOTS.map(([code]) => code))
  expect(wanted.filter((code) => !provoked.has(code))).toEqual([])
})

test('a code leads to its place in the specification, and a note to none', () => {
  expect(ocflAddress('E083')).toBe('https://ocfl.io/1.1/spec/#E083')
  expect(ocflAddress('W005', '1.0')).toBe('https://ocfl.io/1.0/spec/#W005')
  expect(ocflAddress('N002')).toBeUndefined()
})
