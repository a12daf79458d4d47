import { describe, expect, test } from 'vitest'
import { furnitureOf } from '../../../pipeline/language/furniture/index.js'

describe('furnitureOf', () => {
  test.each([
    ['-30-', 'end mark'],
    ['###', 'end mark'],
    ['* * *', 'end mark'],
    ['(END)', 'end mark'],
    ['— ends —', 'end mark'],
    ['example.org/contact', 'address'],
    ['https://news.example.org/desk?id=7', 'address'],
    ['E-mail: desk@example.org', 'address'],
    ['Tel.: +49 30 1234567', 'address'],
    ['© 2023 The Daily Record. All rights reserved.', 'notice of rights'],
    ['Copyright 2024 The Harbour Record', 'notice of rights'],
  ])('takes %j for an %s', (text, kind) => {
    expect(furnitureOf(text)).toBe(kind)
  })

  test.each([
    'The ends justify nothing, she said.',
    'Ends meet.',
    '30 ships left the harbour.',
    'He wrote to desk@example.org and got no answer.',
    'Mr. Copyrighter sang.',
    '1918',
    '2024-11-18',
    'No.',
  ])('leaves %j to the body', (text) => {
    expect(furnitureOf(text)).toBeUndefined()
  })
})
