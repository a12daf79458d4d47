import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Known, type Manifest, manifestLines, readManifest } from '../../pipeline/compiling/manifest.js'

const written = (manifest: Manifest, key = 'k') => [...manifestLines(manifest, key)].join('')

const VOTE: Known = {
  stamp: '12 7 1.5 2.5',
  view: '900 8 3.5 4.5',
  digest: 'ab',
  id: 'town/vote',
  version: 3,
  told: { warnings: 1, notes: 9, silenced: 2, silencedNotes: 1 },
}

describe('a manifest', () => {
  test('is read as it was written, whatever inputs are called', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(text, text), { selector: ([path]) => path }), (names) => {
        const inputs = new Map(names.map(([path, id]) => [path, { ...VOTE, id }]))
        const manifest = { state: 's', folders: ['input', 'a b'], inputs }
        expect(readManifest(written(manifest), 'k')).toEqual(manifest)
      }),
    )
  })

  test('without folders accounts for none', () => {
    const manifest = { state: 's', inputs: new Map([['a', VOTE]]) }
    expect(readManifest(written(manifest), 'k')).toEqual(manifest)
  })

  test('of another program or configuration is none', () => {
    expect(readManifest(written({ state: 's', inputs: new Map() }, 'other'), 'k')).toBeUndefined()
  })

  test('that was cut, or is something else, is none', () => {
    const whole = written({
      state: 's',
      inputs: new Map([
        ['a', VOTE],
        ['b', VOTE],
      ]),
    })
    const lines = whole.split('\n')
    expect(readManifest(lines.slice(0, 2).join('\n'), 'k')).toBeUndefined()
    expect(readManifest(whole.replace('town', 'to\nwn'), 'k')).toBeUndefined()
    expect(readManifest(whole.replace('\t3 1', '\tx 1'), 'k')).toBeUndefined()
    for (const other of ['', '{}', '[]', 'null', '{"format":0}', '\u0000'])
      expect(readManifest(other, 'k')).toBeUndefined()
  })
})
