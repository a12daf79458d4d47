import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../pipeline/cli/run.js'
import differencesSchema from '../../schemas/differences.schema.json' with { type: 'json' }
import logSchema from '../../schemas/log.schema.json' with { type: 'json' }
import { publishedFolder, publishInto } from './published-folder.js'
import { recorder } from './recorder.js'

const V1 = { headline: 'Town votes on the quay', body: 'It voted in 3 rooms.\n\nFew came, as it rained.' }
const V2 = { ...V1, body: 'It voted in 4 rooms.\n\nFew came, as it rained.\n\nThe count takes a week.' }

let cwd: string
beforeAll(async () => {
  cwd = await publishedFolder({ 'town/vote': V1 }, { 'town/vote': V2 })
  await publishInto(join(cwd, 'old'), [{ 'town/vote': V1, 'town/toll': { headline: 'Tolls stay' } }])
  await writeFile(
    join(cwd, 'old.json'),
    JSON.stringify({ headline: 'A', articleBody: 'It stood.', keywords: ['a'] }),
  )
  await writeFile(join(cwd, 'new.json'), JSON.stringify({ headline: 'A', articleBody: 'It stood.' }))
})
afterAll(() => rm(cwd, { recursive: true }))

async function ran(...args: string[]) {
  const world = recorder({ cwd })
  const exitCode = await run(args, world)
  return { exitCode, out: world.out(), err: world.err() }
}

function problemsBy(schema: object): (json: string) => unknown {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return (json) => (validate(JSON.parse(json)) ? [] : validate.errors)
}

describe('presswright diff', () => {
  test('tells an article by its words', async () => {
    const { exitCode, out, err } = await ran('diff', 'town/vote')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(out).toMatch(/^Update: there is news in it\ntown\/vote {2}v1 \(.+\) → v2 \(.+\)\n/)
    expect(out).toContain('    It voted in [-3-]{+4+} rooms.\n')
    expect(out).toContain(
      '  … 1 paragraph unchanged\n  Paragraph 3, added\n    {+The count takes a week.+}\n',
    )
  })

  test.each([
    [['town/vote']],
    [['town/vote', 'v2', 'v1']],
    [['town/vote', 'v2', 'v2']],
    [['old.json', 'new.json']],
    [['old', 'output']],
  ])('%j prints JSON that its schema describes', async (operands) => {
    const { exitCode, out } = await ran('diff', ...operands, '--format', 'json')
    expect(exitCode).toBe(0)
    expect(problemsBy(differencesSchema)(out)).toEqual([])
  })

  test('takes --fail-on several times, and with commas', async () => {
    const failing = async (...args: string[]) => {
      const { exitCode, err } = await ran('diff', ...args)
      return [exitCode, err]
    }
    expect(await failing('old.json', 'new.json', '--fail-on', 'correction,unannounced')).toEqual([0, ''])
    const broken = [1, 'old.json breaks readers of the JSON\n']
    expect(await failing('old.json', 'new.json', '--fail-on', 'correction, breaking')).toEqual(broken)
    expect(await failing('--fail-on', 'correction', '--fail-on', 'breaking', 'old.json', 'new.json')).toEqual(
      broken,
    )
    expect(await failing('old', 'output', '--fail-on', 'breaking')).toEqual([
      1,
      'town/toll is no longer published\n',
    ])
  })

  test('complains of what is not there in one line', async () => {
    expect(await ran('diff', 'town/vote', 'v3')).toEqual({
      exitCode: 2,
      out: '',
      err: 'presswright: No version `v3` of `town/vote`, there are v1 to v2, and latest\n',
    })
    expect((await ran('diff', 'town/vote', '--format', 'xml')).err).toBe(
      "presswright: option '-f, --format <FORMAT>' argument 'xml' is invalid. Allowed are pretty, json, patch, html.\n",
    )
  })
})

describe('presswright log', () => {
  test('tells versions by what changed in each', async () => {
    const { exitCode, out, err } = await ran('log', 'town/vote')
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(
      [...out.matchAll(/^(v\d) {2}(\S+ \S+ UTC) {2}(\w+) .* {2}(.+)$/gm)].map((line) => line.slice(1)),
    ).toEqual([
      ['v2', '2024-06-01 11:00 UTC', 'update', '+6 −1 words, 2 paragraphs'],
      ['v1', '2024-06-01 10:00 UTC', 'first', '+10 −0 words, 2 paragraphs'],
    ])
  })

  test('prints JSON that its schema describes', async () => {
    const { out } = await ran('log', 'town/vote', '--format', 'json', '-n', '1')
    expect(problemsBy(logSchema)(out)).toEqual([])
    expect(JSON.parse(out)).toMatchObject([{ version: 2, kind: 'update', words: { added: 6, removed: 1 } }])
  })
})
