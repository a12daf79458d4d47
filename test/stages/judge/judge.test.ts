import { unified } from 'unified'
import type { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Configuration } from '../../../pipeline/model/configuration.js'
import { judge } from '../../../pipeline/stages/judge/index.js'
import { measure } from '../../../pipeline/stages/measure/index.js'
import { parsed } from '../parsed.js'

const easy = 'The boat went out to sea again.'
const hard =
  'Municipal representatives of Skarholm subsequently reconsidered the transportation subsidies, notwithstanding ' +
  'considerable opposition from neighbouring constituencies.'

function judged(text: string, language = 'en', settings: Configuration['readability'] = {}): VFile {
  const { tree, file } = parsed(text, language)
  unified().use(measure).use(judge, settings).runSync(tree, file)
  return file
}

const hardTexts = (file: VFile) =>
  file.data.readability?.paragraphs.flatMap(({ sentences }) =>
    sentences.filter((sentence) => sentence.hard).map(({ text }) => text),
  )

describe('a hard sentence', () => {
  const text = [easy, hard, ...Array(8).fill(easy)].join(' ')

  test('is one remark at its place, with what can be changed', () => {
    const [message, ...others] = judged(text).messages
    expect(others).toEqual([])
    expect(message).toMatchObject({ ruleId: 'readability', source: 'retext-readability', actual: hard })
    expect(message?.fatal).toBeUndefined()
    expect([message?.line, message?.column]).toEqual([1, easy.length + 2])
    expect(message?.reason).toMatch(
      /^Unexpected hard to read sentence, according to (?:all|\d out of) 7 algorithms: 15 words, grade \d+, adds [\d.]+ to the article’s, hard words: representatives, transportation, notwithstanding$/,
    )
    expect(message?.message).toBe(message?.reason)
  })

  test('stays hard in the measure', () => {
    expect(hardTexts(judged(text))).toEqual([hard])
  })
})

test('names and addresses are not words to be changed', () => {
  const text =
    'Subsequently the representatives of Constantinople reconsidered www.transportation.example subsidies.'
  expect(judged(text).messages[0]?.reason).toMatch(/hard words: Subsequently, representatives, reconsidered$/)
})

test('what retext-readability clears is no longer hard', () => {
  const file = judged(Array(10).fill(easy).join(' '))
  expect(file.messages).toEqual([])
  expect(hardTexts(file)).toEqual([])
})

test('age and threshold say how strict it is', () => {
  expect(judged(hard, 'en', { age: 120 }).messages).toEqual([])
  expect(judged(easy, 'en', { age: 5 }).messages.map(({ ruleId }) => ruleId)).toEqual(['readability'])
  expect(judged(easy, 'en', { threshold: 0 }).messages.map(({ ruleId }) => ruleId)).toEqual(['readability'])
})

test('no other language is judged by formulas of English', () => {
  expect(judged(hard, 'de').messages).toEqual([])
})

test('messages of others are left as they are', () => {
  const { tree, file } = parsed(hard, 'en')
  const other = file.message('Something else')
  other.fatal = true
  unified().use(measure).use(judge).runSync(tree, file)
  expect([other.reason, other.fatal, file.messages.length]).toEqual(['Something else', true, 2])
})
