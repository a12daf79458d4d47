import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../pipeline/cli/reports/format.js'
import { run } from '../pipeline/cli/run.js'
import { recorder } from './cli/recorder.js'
import { folderOf } from './cli/spawned.js'

const PAGE = readFileSync(join(import.meta.dirname, '../schemas/reporters.md'), 'utf8')
const FERRY = `Night ferry returns to the northern islands

By Marta Lindqvist

3 May 2023

The night ferry to the northern islands sails again this week after two years in dock, and leaves at ten in the evening.
`

const blocks = [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}))
const [document] = blocks.filter(({ language }) => language === 'json')

let folder = ''
beforeAll(async () => {
  folder = await folderOf({ 'vote.json': document?.text ?? '', 'input/ferry.txt': FERRY })
})
afterAll(() => rm(folder, { recursive: true }))

async function ran(command: string) {
  const world = recorder({ cwd: folder, env: { SOURCE_DATE_EPOCH: '1800000000' } })
  const exitCode = await run(command.split(' ').slice(1), world)
  return { exitCode, out: world.out(), err: world.err() }
}

test('has a chapter for every format, and each says its limits', () => {
  const chapters = [...PAGE.matchAll(/^## `(\w+)`$([\s\S]*?)(?=^## )/gm)]
  expect(chapters.map(([, format]) => format)).toEqual([...FORMATS])
  expect(chapters.filter(([, , text = '']) => !text.includes('Limits: '))).toEqual([])
})

describe('every command of the page runs', () => {
  const commands = blocks
    .filter(({ language }) => language === 'sh' || language === 'yaml')
    .flatMap(({ text }) => [...text.matchAll(/presswright (?:build|validate|verify) [^\n]*/g)])
    .map(([command]) => command)

  test('there are some for every command line and file of CI', () =>
    expect(commands.length).toBeGreaterThan(12))

  test.each(commands)('%s', async (command) => {
    const { exitCode, err } = await ran(command)
    expect(exitCode).toBe(command.includes(' validate ') ? 1 : 0)
    expect(err).not.toContain('presswright:')
  })
})

describe('every example is real', () => {
  const examples = blocks.flatMap(({ language, text }, i) => {
    const shown = blocks[i + 1]
    return language === 'sh' && text.includes(' validate ') && shown
      ? [[text.trim(), shown.text] as const]
      : []
  })

  test('there is one for every format', () => expect(examples).toHaveLength(FORMATS.length))

  test.each(examples)('%s', async (command, shown) => {
    const { out } = await ran(command)
    let from = 0
    for (const piece of shown.split(/\s*…\s*/).filter((text) => text !== '')) {
      const at = out.indexOf(piece.trimEnd(), from)
      expect([piece, at >= from]).toEqual([piece, true])
      from = at + piece.length
    }
  })
})
