import { describe, expect, test } from 'vitest'
import { schemaOrgTable } from '../../../pipeline/adapters/schema-org-table.js'
import { vocabularyOf } from '../../../pipeline/language/schema-org/vocabulary-of.js'
import { checkName } from '../../../pipeline/validation/house/check-name.js'
import { validator } from '../../../pipeline/validation/index.js'

const validate = validator({ checkName, vocabulary: vocabularyOf(schemaOrgTable()) })

/** What is said of an article's images. */
function said(image: unknown): string[][] {
  const { problems } = validate({ '@context': 'https://schema.org', '@type': 'NewsArticle', image })
  return problems
    .filter(({ rule }) => rule.startsWith('google/image-'))
    .map(({ pointer, message }) => [pointer, message])
}
const picture = (width: unknown, height: unknown) => ({ '@type': 'ImageObject', width, height })
const quantity = (value: unknown, more = {}) => ({ '@type': 'QuantitativeValue', value, ...more })
const ALL = [picture(1600, 900), picture(1200, 900), picture(1200, 1200)]

describe('the size', () => {
  test.each([
    ['numbers', picture(160, 90)],
    ['texts', picture('160', '90 px')],
    ['quantities', picture(quantity(160), quantity('90', { unitCode: 'E37' }))],
  ])('is read from %s', (_what, small) => {
    expect(said([...ALL, small])).toEqual([
      [
        '/image/3',
        'Unexpected image of 160x90, which is 14,400 pixels, expected at least 50,000 (width times height)',
      ],
    ])
  })

  test('of 50,000 pixels is enough', () => {
    expect(said([...ALL, picture(250, 200)])).toEqual([])
  })

  test.each([
    ['inches', picture(quantity(4, { unitCode: 'INH' }), quantity(3, { unitCode: 'INH' }))],
    ['one side alone', { '@type': 'ImageObject', width: 10 }],
    ['no number', picture('auto', 10)],
    ['zero', picture(0, '0')],
    ['an address', 'https://example.org/a.jpg'],
  ])('is not known from %s', (_what, image) => {
    expect(said([image])).toEqual([])
  })
})

describe('the shapes', () => {
  test('that are missing are told with what is there', () => {
    expect(said([picture(1500, 1000)])).toEqual([
      ['/image', 'No image of 16x9 or 4x3 or 1x1, which Google recommends; there is 1500x1000'],
    ])
    expect(said(ALL.slice(1))).toEqual([
      ['/image', 'No image of 16x9, which Google recommends; there is 1200x900, 1200x1200'],
    ])
  })

  test('may be off by a few pixels', () => {
    expect(said([picture(1600, 896), picture(1024, 763), picture(1000, 1008)])).toEqual([])
  })

  test('are not told where one of the images may have them', () => {
    expect(said([picture(1500, 1000), 'https://example.org/a.jpg'])).toEqual([])
  })
})
