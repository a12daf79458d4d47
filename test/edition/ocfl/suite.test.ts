import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFolder } from '../../../pipeline/adapters/node-folder.js'
import { verifyObject } from '../../../pipeline/edition/ocfl/verify-object.js'

const SUITE = resolve(import.meta.dirname, '../../../../shared/suites/ocfl/1.1')

const namesIn = (kind: string) => (existsSync(SUITE) ? readdirSync(resolve(SUITE, kind)).sort() : [])

async function codesOf(kind: string, name: string): Promise<string[]> {
  const { findings } = await verifyObject(nodeFolder(resolve(SUITE, kind, name)), '', { deep: true })
  return [...new Set(findings.map(({ code }) => code))].sort()
}

/** The codes that a fixture is named after. */
const codesIn = (name: string) => name.match(/[EW]\d{3}/g) ?? []

describe.skipIf(!existsSync(SUITE))('the fixtures of OCFL 1.1 (skipped without ../shared)', () => {
  test('are all there', () => {
    const counts = ['good-objects', 'bad-objects', 'warn-objects'].map((kind) => namesIn(kind).length)
    expect(counts).toEqual([12, 55, 13])
  })

  test.each(namesIn('good-objects'))('%s has no finding', async (name) => {
    expect(await codesOf('good-objects', name)).toEqual([])
  })

  test.each(namesIn('bad-objects'))('%s has every code that it is named after', async (name) => {
    const codes = await codesOf('bad-objects', name)
    expect(codesIn(name).length).toBeGreaterThan(0)
    expect(codesIn(name).filter((code) => !codes.includes(code))).toEqual([])
  })

  test.each(namesIn('warn-objects'))(
    '%s has the warnings that it is named after, and no other',
    async (name) => {
      expect(await codesOf('warn-objects', name)).toEqual(codesIn(name))
    },
  )
})
