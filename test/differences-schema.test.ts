import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { toJson } from '../pipeline/language/json/to-json.js'
import type { FolderDifferences } from '../pipeline/model/folder-differences.js'
import type { LogEntry } from '../pipeline/model/log-entry.js'
import { BRIDGE } from './formats/differences/bridge.js'

const ROOT = resolve(import.meta.dirname, '..')

function problemsBy(name: string): (value: unknown) => unknown {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(ROOT, 'schemas', name), 'utf8')))
  return (value) => (validate(JSON.parse(toJson(value))) ? [] : validate.errors)
}

const FOLDERS: FolderDifferences = {
  from: 'old',
  to: 'new',
  added: [{ id: 'town/quay' }],
  removed: [{ id: 'town/toll', headline: 'Tolls', version: 2, withdrawn: true, reason: 'it was wrong' }],
  changed: [BRIDGE],
  unchanged: 3,
}

describe('the schema of differences', () => {
  const problems = problemsBy('differences.schema.json')

  test('holds of every shape there is', () => {
    expect(problems(BRIDGE)).toEqual([])
    const kinds = BRIDGE.paragraphs.flatMap((paragraph) => [
      paragraph.kind,
      ...('sentences' in paragraph ? paragraph.sentences.map(({ kind }) => `sentence ${kind}`) : []),
    ])
    expect([...new Set(kinds)].sort()).toEqual([
      'added',
      'edited',
      'merged',
      'moved',
      'moved and edited',
      'removed',
      'same',
      'sentence added',
      'sentence edited',
      'sentence moved',
      'sentence moved and edited',
      'sentence removed',
      'sentence same',
      'split',
    ])
    expect(BRIDGE.fields.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['added', 'changed', 'removed']),
    )
    expect(BRIDGE.patch.map(({ op }) => op)).toEqual(['add', 'replace', 'remove'])
  })

  test('holds of two folders', () => {
    expect(problems(FOLDERS)).toEqual([])
  })

  test.each([
    ['a member that there is not', { ...BRIDGE, size: 1 }],
    ['a kind that there is not', { ...BRIDGE, verdict: { ...BRIDGE.verdict, kind: 'rewrite' } }],
    [
      'a fact that neither was nor is',
      { ...BRIDGE, verdict: { ...BRIDGE.verdict, unannounced: [{ fact: 'name', pointer: '' }] } },
    ],
    [
      'an added paragraph with an older place',
      { ...BRIDGE, paragraphs: [{ kind: 'added', from: 0, to: 0, text: '' }] },
    ],
    [
      'a paragraph split into one',
      { ...BRIDGE, paragraphs: [{ kind: 'split', from: 0, to: [1], sentences: [] }] },
    ],
    ['a removal with a value', { ...BRIDGE, patch: [{ op: 'remove', path: '/a', value: 1 }] }],
    ['a move', { ...BRIDGE, patch: [{ op: 'move', from: '/b', path: '/a' }] }],
    ['a pointer that is none', { ...BRIDGE, patch: [{ op: 'remove', path: 'headline' }] }],
  ])('refuses %s', (_what, value) => {
    expect(problems(value)).not.toEqual([])
  })
})

describe('the schema of a history', () => {
  const problems = problemsBy('log.schema.json')
  const entry: LogEntry = {
    version: 1,
    created: '2024-05-09T10:00:00Z',
    kind: 'first',
    reasons: [],
    words: { added: 3, removed: 0 },
    paragraphs: 1,
    contentDigest: `sha256-${'a'.repeat(64)}`,
  }

  test('holds of an entry with all there is, and with the least', () => {
    const user = { name: 'Desk', address: 'mailto:desk@example.org' }
    const whole = { ...entry, message: 'First version', user, status: 'withheld', reason: 'asked to wait' }
    expect(problems([entry, whole])).toEqual([])
  })

  test('holds of a purge', () => {
    const purge: LogEntry = { version: 3, created: '2024-05-09T10:00:00Z', kind: 'purge' }
    const whole: LogEntry = {
      ...purge,
      reason: 'court order',
      user: { name: 'Desk', address: 'mailto:d@example.org' },
    }
    expect(problems([purge, whole, entry])).toEqual([])
    expect(problems([{ ...purge, contentDigest: 'sha256-0' }])).not.toEqual([])
  })

  test('refuses what is none', () => {
    expect(problems([])).not.toEqual([])
    expect(problems([{ ...entry, kind: 'rewrite' }])).not.toEqual([])
    expect(problems([{ ...entry, digest: 1 }])).not.toEqual([])
  })
})
