import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { folderOf, spawned } from './spawned.js'

const FERRY =
  'The ferry will not sail again. It went out to sea for forty-one years, and it came back from each trip. ' +
  'Municipal representatives of Skarholm subsequently reconsidered the transportation subsidies, ' +
  'notwithstanding considerable opposition from neighbouring constituencies. Nobody has asked the people. ' +
  '“We will have to swim,” said the baker. They can still laugh about it. The post will come on Tuesday. ' +
  'A fishing boat brings it. The school has closed its doors. The children like that. The rest do not.'
const ARTICLE = `The ferry stops\n\nBy Nora Quist\n9 May 2024\n\n${FERRY}\n`

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await folderOf(files)
  folders.push(folder)
  return folder
}

describe('--format json', () => {
  test('is one line for each file, and the same of a text with a head and without', async () => {
    const folder = await folderWith({ 'a.txt': ARTICLE, 'b.md': FERRY })
    const { exitCode, out, err } = await spawned(folder, ['measure', 'b.md', 'a.txt', '--format', 'json'])
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const [a, b, ...others] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([a.file, b.file, others]).toEqual(['a.txt', 'b.md', []])
    expect(a.counts).toEqual(b.counts)
    expect(b.counts).toMatchObject({ sentences: 11, words: 80 })
    expect(a.formulas).toEqual(b.formulas)
    expect(a.formulas.fleschKincaidGrade.reason).toBe('A formula needs 100 words, there are 80')
  })

  test('is what a build publishes', async () => {
    const folder = await folderWith({ 'input/a.txt': ARTICLE })
    await spawned(folder, ['build'])
    const { out } = await spawned(folder, ['measure', 'input', '--format', 'json'])
    const { file, ...readability } = JSON.parse(out)
    expect(file).toBe('input/a.txt')
    const published = await import(`${folder}/output/latest/a/readability.json`, { with: { type: 'json' } })
    expect(readability).toEqual(published.default)
  })

  test('takes a short line alone for prose', async () => {
    const folder = await folderWith({ 'a.txt': 'Ferry stops at the end of May\n' })
    const { out } = await spawned(folder, ['measure', 'a.txt', '-l', 'en', '-f', 'json'])
    expect(JSON.parse(out)).toMatchObject({ language: 'en', counts: { words: 7, sentences: 1 } })
  })
})

test('a table tells of the whole and without quotations, what is not valid, and the hardest sentences', async () => {
  const folder = await folderWith({ 'a.txt': ARTICLE })
  const { exitCode, out, err } = await spawned(folder, ['measure', 'a.txt'])
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out).toContain('a.txt: en, 80 words, 11 sentences, 1 minute\n6 words in 100 are quoted\n')
  expect(out).toMatch(/\n {2}Flesch Reading Ease +[\d.]+\* +[\d.]+†\n/)
  expect(out).toContain(
    '\n  * A formula needs 100 words, there are 80\n  † A formula needs 100 words, there are 72\n',
  )
  expect(out).toMatch(
    /\nHardest sentences:\n {2}6:105 +Municipal representatives .*…\n {10}15 words, grade \d+, adds \d\.\d\d: representatives, .*\n/,
  )
})

test('another language is measured by its own formulas, and one without any by none of English', async () => {
  const folder = await folderWith({ 'a.txt': FERRY })
  const { out } = await spawned(folder, ['measure', 'a.txt', '--language', 'fi', '--format', 'json'])
  const { counts, formulas, language } = JSON.parse(out)
  expect(language).toBe('fi')
  expect(counts).not.toHaveProperty('syllables')
  expect(Object.keys(formulas)).not.toContain('fleschKincaidGrade')
})

describe('what cannot be measured', () => {
  test('is an error, and the others are measured', async () => {
    const folder = await folderWith({ 'texts/a.txt': '', 'texts/b.txt': FERRY })
    const { exitCode, out, err } = await spawned(folder, ['measure', 'texts', '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^texts\/a\.txt error .* input-empty\n$/)
    expect(JSON.parse(out).file).toBe('texts/b.txt')
  })

  test.each([
    [['measure', 'none.txt'], '`none.txt` is not there'],
    [['measure', '.', '--language', 'x_y'], '`x_y` is no language tag'],
    [['measure'], "missing required argument 'FILE'"],
  ])('%j is wrong usage', async (args, message) => {
    const { exitCode, out, err } = await spawned(await folderWith({ 'a.txt': FERRY }), args)
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain(message)
  })
})
