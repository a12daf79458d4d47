import { expect, test } from 'vitest'
import { articleFiles } from '../../pipeline/formats/article-files.js'
import { toJson } from '../../pipeline/language/json/to-json.js'
import { ARTICLE_FILES } from '../../pipeline/model/edition.js'
import { findingOf } from '../../pipeline/model/finding.js'
import { playedCompile } from '../played-compile.js'

test('toJson indents by two blanks, ends with a line end and keeps the order given', () => {
  expect(toJson({ b: 1, a: ['é', { c: null }] })).toBe(
    '{\n  "b": 1,\n  "a": [\n    "é",\n    {\n      "c": null\n    }\n  ]\n}\n',
  )
})

test('articleFiles writes each file that is published', async () => {
  const bytes = Buffer.from(JSON.stringify({ headline: 'Bridge opens', body: 'People walk across.' }))
  const compiled = await playedCompile({ path: 'input/bridge.txt', name: 'bridge', bytes })
  if (!compiled.ok) throw new Error('the played compiler refused its text')
  const findings = [findingOf('input/bridge.txt', 'date-missing', {})]
  const files = articleFiles({ ...compiled.article, version: 3 }, compiled, findings)

  expect(Object.keys(files)).toEqual([...ARTICLE_FILES])
  expect(files['article.json']).toBe(toJson({ ...compiled.article, version: 3 }))
  expect(files['article.html']).toContain('"headline":"Bridge opens","articleBody":"People walk across."')
  expect(files['readability.json']).toBe(toJson(compiled.readability))
  expect(files['evidence.json']).toBe(toJson(compiled.evidence))
  expect(JSON.parse(files['validation.json'])).toEqual({ findings })
})

test('evidence of a time that an earlier version keeps says so', async () => {
  const text = { headline: 'Bridge opens', published: '2024-05-02' }
  const compiled = await playedCompile({
    path: 'input/bridge.txt',
    name: 'bridge',
    bytes: Buffer.from(JSON.stringify(text)),
  })
  if (!compiled.ok) throw new Error('the played compiler refused its text')
  const property = { pointer: '/dateModified', value: '2024-05-02', rule: 'date-modified/as-published' }
  const rest = { confidence: 1, from: 'derived' as const, places: [], steps: [] }
  const evidence = { ...compiled.evidence, properties: [{ ...property, ...rest }] }
  const propertiesIn = (dateModified: string) =>
    JSON.parse(
      articleFiles({ ...compiled.article, dateModified }, { ...compiled, evidence }, [])['evidence.json'],
    ).properties

  expect(propertiesIn('2024-05-02')).toEqual([{ ...property, ...rest }])
  expect(propertiesIn('2024-05-03')).toEqual([
    { ...property, ...rest, value: '2024-05-03', rule: 'date-modified/kept-from-version-before' },
  ])
})
