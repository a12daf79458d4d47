import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../pipeline/language/dateline.js'

const never = () => false

describe('datelineOf', () => {
  test.each([
    ['PORT ELLERY, Maine (CNW) — The ferry sank.', 'PORT ELLERY, Maine (CNW)'],
    ['FLINT, Mich., Oct. 4 (UPI) — Water ran clear.', 'FLINT, Mich., Oct. 4 (UPI)'],
    ['PARIS, Feb 26 (Reuters) - Trains stopped on Monday.', 'PARIS, Feb 26 (Reuters)'],
    ['ATLANTA -- Federal officials warned.', 'ATLANTA'],
    ['SÃO PAULO – “Não”, said the mayor.', 'SÃO PAULO'],
    ['ST. JOHN’S, Newfoundland — Fog closed the port.', 'ST. JOHN’S, Newfoundland'],
    ['Lisbon (Agency) — The tram is back.', 'Lisbon (Agency)'],
    ['NEW DELHI—The monsoon came late.', 'NEW DELHI'],
  ])('reads %j', (paragraph, text) => {
    expect(datelineOf(paragraph, never)?.text).toBe(text)
  })

  test.each([
    'The mayor — a baker by trade — will not run again.',
    'AI — which nobody asked for — is in the kettle.',
    'Two years ago - in March - the bridge fell.',
    'A vote is due. Nobody knows when — The clerk least of all.',
    'Mrs. Alder (a teacher) — The best of them — left.',
  ])('finds none in %j', (paragraph) => {
    expect(datelineOf(paragraph, never)).toBeUndefined()
  })

  test('takes capitals that recur as an acronym, not a place', () => {
    expect(datelineOf('UNICEF — The agency asked for tents.', (word) => word === 'UNICEF')).toBeUndefined()
  })

  test('tells where the sentence starts', () => {
    const paragraph = 'OSLO, Norway — Snow fell.'
    expect(paragraph.slice(datelineOf(paragraph, never)?.end)).toBe('Snow fell.')
  })
})
