import {
  digestOf,
  FIRST,
  type Files,
  madeInventory,
  putInventory,
  renamed,
  SECOND,
  withFiles,
  withFirstInventory,
  withInventory,
  withText,
} from './made-object.js'

const [ONE, TWO] = [digestOf(FIRST), digestOf(SECOND)]
const FILE = 'v1/content/news/ferry.txt'

/** What is wrong, the code that it has, and an object in which nothing else is. */
export const BROKEN_OBJECTS: readonly (readonly [string, string, Files])[] = [
  ['E001', 'a file beside the inventory', withFiles((f) => f.set('notes.txt', 'x'))],
  ['E001', 'a folder beside the versions', withFiles((f) => f.set('drafts/a.txt', 'x'))],
  [
    'E002',
    'a folder called as a declaration',
    withFiles((f) => {
      f.delete('0=ocfl_object_1.1')
      f.set('0=ocfl_object_1.1/a', 'x')
    }),
  ],
  ['E003', 'no declaration', withFiles((f) => f.delete('0=ocfl_object_1.1'))],
  ['E003', 'two declarations', withFiles((f) => f.set('0=ocfl_object_1.0', 'ocfl_object_1.0\n'))],
  [
    'E003',
    'a version of OCFL from the future',
    withFiles((f) => f.set('0=ocfl_object_7.0', 'ocfl_object_7.0\n')),
  ],
  ['E004', 'a declaration without `=`', withFiles((f) => f.set('0ocfl_object_1.1', 'ocfl_object_1.1\n'))],
  ['E005', 'a declaration of another tag', withFiles((f) => f.set('1=ocfl_object_1.1', 'ocfl_object_1.1\n'))],
  ['E006', 'a declaration of something else', withFiles((f) => f.set('0=ocfl_thing_1.1', 'x'))],
  [
    'E007',
    'a declaration without its line feed',
    withFiles((f) => f.set('0=ocfl_object_1.1', 'ocfl_object_1.1')),
  ],
  ['E008', 'no version', withInventory((i) => Object.assign(i, { versions: {} }))],
  ['E009', 'versions from 2 on', renamed({ v1: 'v2', v2: 'v3' })],
  ['E010', 'a gap between versions', renamed({ v2: 'v3' })],
  ['E011', 'a full number among padded ones', renamed({ v1: 'v01', v2: 'v10' })],
  ['E012', 'a padded folder after one that is not', renamed({ v2: 'v002' })],
  ['E013', 'a full number among padded ones', renamed({ v1: 'v01', v2: 'v10' })],
  [
    'E014',
    'a content path with another padding than its folder',
    withInventory((i) => Object.assign(i.manifest, { [ONE]: ['v01/content/news/ferry.txt'] })),
  ],
  ['E015', 'a file beside the inventory of a version', withFiles((f) => f.set('v1/notes.txt', 'x'))],
  [
    'E016',
    'content beside the content folder',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['v2/later.txt'] })),
  ],
  [
    'E017',
    'a content folder with a slash',
    withInventory((i) => Object.assign(i, { contentDirectory: 'a/b' })),
  ],
  [
    'E018',
    'a content folder that leads out',
    withInventory((i) => Object.assign(i, { contentDirectory: '..' })),
  ],
  [
    'E019',
    'a content folder that the first version does not name',
    withInventory((i) => Object.assign(i, { contentDirectory: 'content' })),
  ],
  [
    'E020',
    'another content folder than before',
    withFirstInventory((i) => Object.assign(i, { contentDirectory: 'stuff' })),
  ],
  [
    'E021',
    'another content folder without naming it',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['v2/stuff/later.txt'] })),
  ],
  ['E023', 'a content file that is not listed', withFiles((f) => f.set('v2/content/stray.txt', 'x'))],
  ['E024', 'an empty folder among content', withFiles((f) => f.set('v2/content/none', { kind: 'folder' }))],
  [
    'E025',
    'an algorithm that is not allowed',
    withInventory((i) => Object.assign(i, { digestAlgorithm: 'md5' })),
  ],
  [
    'E029',
    'a SHA-1 that is none',
    withInventory((i) => Object.assign(i, { fixity: { sha1: { xyz: [FILE] } } })),
  ],
  [
    'E030',
    'a SHA-256 that is none',
    withInventory((i) => Object.assign(i, { fixity: { sha256: { ab: [FILE] } } })),
  ],
  [
    'E031',
    'a SHA-512 that is none',
    withInventory((i) => Object.assign(i.manifest, { xyz: ['v2/content/x'] })),
  ],
  [
    'E032',
    'a BLAKE2b that is none',
    withInventory((i) => Object.assign(i, { fixity: { 'blake2b-512': { '-': [FILE] } } })),
  ],
  ['E033', 'an inventory that is no JSON', withText((json) => `${json},`)],
  ['E033', 'an inventory that is a list', withText(() => '[]')],
  ['E033', 'a key that stands twice', withText((json) => json.replace('"id"', '"head":"v1","id"'))],
  [
    'E034',
    'an inventory with a capital',
    withFiles((f) => {
      f.set('Inventory.json', f.get('inventory.json') ?? '')
      f.delete('inventory.json')
    }),
  ],
  [
    'E035',
    'backslashes',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['v2\\content\\later.txt'] })),
  ],
  ...['id', 'type', 'digestAlgorithm', 'head'].map(
    (key) => ['E036', `no ${key}`, withInventory((i) => delete i[key])] as const,
  ),
  ['E037', 'an empty identifier', withInventory((i) => Object.assign(i, { id: '' }))],
  [
    'E037',
    'another identifier than before',
    withFirstInventory((i) => Object.assign(i, { id: 'urn:other' })),
  ],
  ['E038', 'an unknown type', withInventory((i) => Object.assign(i, { type: 'inventory' }))],
  [
    'E038',
    'another version of OCFL than declared',
    withInventory((i) => Object.assign(i, { type: 'https://ocfl.io/1.0/spec/#inventory' })),
  ],
  [
    'E039',
    'digests by another algorithm',
    withInventory((i) => Object.assign(i.manifest, { [digestOf(FIRST, 'sha256')]: ['v1/content/a'] })),
  ],
  ['E040', 'a head that is not the newest', withInventory((i) => Object.assign(i, { head: 'v1' }))],
  ['E040', 'a head that is no version', withInventory((i) => Object.assign(i, { head: '2' }))],
  ['E040', 'another head than its folder', withFirstInventory((i) => Object.assign(i, { head: 'v2' }))],
  ['E041', 'no manifest', withText((json) => json.replace('"manifest"', '"Manifest"'))],
  [
    'E042',
    'a content path from elsewhere',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['later.txt'] })),
  ],
  ['E043', 'no versions', withText((json) => json.replace('"versions"', '"history"'))],
  ['E044', 'versions under another key', withText((json) => json.replace('"versions"', '"Versions"'))],
  ['E045', 'versions in a list', withInventory((i) => Object.assign(i, { versions: [] }))],
  [
    'E046',
    'a version without a folder',
    withInventory((i) => Object.assign(i.versions, { v3: i.versions.v2 })),
  ],
  ['E046', 'a folder that the inventory does not tell', withFiles((f) => f.set('v3/content/a', 'x'))],
  ['E047', 'a version that is no object', withInventory((i) => Object.assign(i.versions, { v2: 'second' }))],
  ['E048', 'a version without its time', withInventory((i) => delete i.versions.v2?.created)],
  [
    'E048',
    'a version without its state',
    withInventory((i) => Object.assign(i.versions, { v2: { created: '2024-05-02T08:00:00Z' } })),
  ],
  ...['2024-05-02', '2024-05-02T08:00Z', '2024-05-02T08:00:00', '2024-02-30T08:00:00Z', 7].map(
    (created) =>
      [
        'E049',
        `created at ${created}`,
        withInventory((i) => Object.assign(i.versions.v2 ?? {}, { created })),
      ] as const,
  ),
  [
    'E050',
    'a digest of a state that is not in the manifest',
    withInventory((i) => Object.assign(i.versions.v2?.state ?? {}, { [digestOf('x')]: ['x'] })),
  ],
  [
    'E050',
    'a digest in other letters than in the manifest',
    withInventory((i) =>
      Object.assign(i.versions.v2 ?? {}, { state: { [ONE.toUpperCase()]: ['a'], [TWO]: ['b'] } }),
    ),
  ],
  [
    'E051',
    'a logical path that is no string',
    withInventory((i) => Object.assign(i.versions.v2?.state ?? {}, { [TWO]: [1] })),
  ],
  [
    'E052',
    'a logical path that leads out',
    withInventory((i) => Object.assign(i.versions.v2?.state ?? {}, { [TWO]: ['a/../b'] })),
  ],
  [
    'E053',
    'a logical path from the top',
    withInventory((i) => Object.assign(i.versions.v2?.state ?? {}, { [TWO]: ['/a'] })),
  ],
  [
    'E054',
    'a user without a name',
    withInventory((i) => Object.assign(i.versions.v2 ?? {}, { user: { address: 'urn:a' } })),
  ],
  ['E055', 'fixity under another key', withInventory((i) => Object.assign(i, { Fixity: {} }))],
  [
    'E056',
    'a fixity algorithm without a name',
    withInventory((i) => Object.assign(i, { fixity: { '': {} } })),
  ],
  ['E057', 'fixity values in a list', withInventory((i) => Object.assign(i, { fixity: { md5: [] } }))],
  ['E058', 'an inventory without its digest', withFiles((f) => f.delete('v1/inventory.json.sha512'))],
  ['E059', 'a digest by another algorithm', withFiles((f) => f.set('v1/inventory.json.sha256', 'x'))],
  [
    'E060',
    'the digest of something else',
    withFiles((f) => f.set('v1/inventory.json.sha512', `${ONE} inventory.json\n`)),
  ],
  ['E061', 'a digest without a name', withFiles((f) => f.set('v1/inventory.json.sha512', ONE))],
  ['E063', 'no inventory', withFiles((f) => f.delete('inventory.json'))],
  [
    'E064',
    'another inventory than in the newest version',
    withFiles((f) => putInventory(f, '', JSON.stringify(madeInventory(2)))),
  ],
  [
    'E066',
    'another state of an earlier version',
    withFirstInventory((i) => Object.assign(i.versions.v1 ?? {}, { state: { [ONE]: ['elsewhere.txt'] } })),
  ],
  ['E067', 'a file among extensions', withFiles((f) => f.set('extensions/notes.txt', 'x'))],
  [
    'E082',
    'an object within the object',
    withFiles((f) => f.set('inner/0=ocfl_object_1.1', 'ocfl_object_1.1\n')),
  ],
  ['E089', 'a device', withFiles((f) => f.set('v1/content/device', { kind: 'other' }))],
  ['E090', 'a link', withFiles((f) => f.set('v1/content/link', { kind: 'link' }))],
  ['E090', 'a link in the logs', withFiles((f) => f.set('logs/link', { kind: 'link' }))],
  ['E092', 'a content file that is gone', withFiles((f) => f.delete('v2/content/later.txt'))],
  [
    'E092',
    'a content file that changed',
    withFiles((f) => f.set('v2/content/later.txt', 'The ferry sank.\n')),
  ],
  [
    'E093',
    'a fixity value of something else',
    withInventory((i) => Object.assign(i, { fixity: { md5: { [digestOf('x', 'md5')]: [FILE] } } })),
  ],
  [
    'E094',
    'a message that is no string',
    withInventory((i) => Object.assign(i.versions.v2 ?? {}, { message: 2 })),
  ],
  [
    'E095',
    'a logical path below a file',
    withInventory((i) => Object.assign(i.versions.v2?.state ?? {}, { [TWO]: ['copy.txt/later.txt'] })),
  ],
  [
    'E096',
    'a digest in capitals and in small letters',
    withInventory((i) => Object.assign(i.manifest, { [ONE.toUpperCase()]: [FILE] })),
  ],
  [
    'E096',
    'a digest that stands twice',
    withText((json) => json.replace('"manifest":{', `"manifest":{"${ONE}":["v1/content/other.txt"],`)),
  ],
  [
    'E097',
    'a fixity value in capitals and in small letters',
    withInventory((i) =>
      Object.assign(i, { fixity: { md5: { ['ab'.repeat(16)]: [], ['AB'.repeat(16)]: [] } } }),
    ),
  ],
  [
    'E098',
    'a content path that is no string',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: [2] })),
  ],
  [
    'E099',
    'a content path that leads out',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['v2/content/../../x'] })),
  ],
  [
    'E100',
    'a content path from the top',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['/v2/content/later.txt'] })),
  ],
  [
    'E101',
    'a content path that stands twice',
    withInventory((i) => Object.assign(i.manifest, { [TWO]: ['v2/content/later.txt', FILE] })),
  ],
  ['E102', 'a key of nobody', withInventory((i) => Object.assign(i, { comment: 'x' }))],
  ['E102', 'a key called `__proto__`', withText((json) => json.replace('"id"', '"__proto__":{},"id"'))],
  [
    'E103',
    'an earlier version of a later OCFL',
    withFiles((f) => {
      putInventory(f, 'v2/', madeInventory(2, '1.0'))
      putInventory(f, '', madeInventory(2, '1.0'))
    }),
  ],
  ['E104', 'a version without `v`', withInventory((i) => Object.assign(i.versions, { '3': i.versions.v2 }))],
  ['E105', 'a version 0', withFiles((f) => f.set('v0/content/a', 'x'))],
  ['E106', 'a manifest in a list', withInventory((i) => Object.assign(i, { manifest: [] }))],
  [
    'E107',
    'a digest of the manifest that no state has',
    withInventory((i) => Object.assign(i.versions.v2 ?? {}, { state: { [ONE]: ['a.txt'] } })),
  ],
  [
    'E108',
    'a content folder without a name',
    withInventory((i) => Object.assign(i, { contentDirectory: '' })),
  ],
  [
    'E110',
    'another identifier than before',
    withFirstInventory((i) => Object.assign(i, { id: 'urn:other' })),
  ],
  ['E111', 'fixity in a list', withInventory((i) => Object.assign(i, { fixity: [] }))],
  ['W001', 'padded folders', renamed({ v1: 'v001', v2: 'v002' })],
  ['W002', 'another folder in a version', withFiles((f) => f.set('v1/extra/a', 'x'))],
  [
    'W003',
    'an empty content folder',
    withFiles((f) => {
      const inventory = madeInventory(2)
      const state = { [ONE]: ['a.txt'] }
      const v3 = { ...inventory.versions.v2, state }
      const third = { ...inventory, head: 'v3', versions: { ...inventory.versions, v3 } }
      putInventory(f, 'v3/', third)
      putInventory(f, '', third)
      f.set('v3/content', { kind: 'folder' })
    }),
  ],
  [
    'W004',
    'SHA-256',
    withFiles((f) => {
      for (const path of [...f.keys()]) if (path.includes('inventory')) f.delete(path)
      putInventory(f, 'v1/', madeInventory(1, '1.1', 'sha256'), 'sha256')
      putInventory(f, 'v2/', madeInventory(2, '1.1', 'sha256'), 'sha256')
      putInventory(f, '', madeInventory(2, '1.1', 'sha256'), 'sha256')
    }),
  ],
  [
    'W005',
    'an identifier that is no URI',
    withFiles((f) => {
      putInventory(f, 'v1/', { ...madeInventory(1), id: 'the ferry' })
      putInventory(f, 'v2/', { ...madeInventory(2), id: 'the ferry' })
      putInventory(f, '', { ...madeInventory(2), id: 'the ferry' })
    }),
  ],
  ['W007', 'no message', withInventory((i) => delete i.versions.v2?.message)],
  [
    'W008',
    'a user without an address',
    withInventory((i) => Object.assign(i.versions.v2 ?? {}, { user: { name: 'Nora' } })),
  ],
  [
    'W009',
    'an address that is no URI',
    withInventory((i) => Object.assign(i.versions.v2 ?? {}, { user: { name: 'Nora', address: 'the quay' } })),
  ],
  [
    'W010',
    'a version without an inventory',
    withFiles((f) => {
      f.delete('v1/inventory.json')
      f.delete('v1/inventory.json.sha512')
    }),
  ],
  [
    'W011',
    'another message of an earlier version',
    withFirstInventory((i) => Object.assign(i.versions.v1 ?? {}, { message: 'x' })),
  ],
  ['W013', 'an extension that is not registered', withFiles((f) => f.set('extensions/ours/a', 'x'))],
  [
    'N002',
    'a fixity algorithm that nobody knows',
    withInventory((i) => Object.assign(i, { fixity: { crc32: { ab: [FILE] } } })),
  ],
]
