import { describe, expect, test } from 'vitest'
import { familiarWords } from '../../pipeline/language/familiar-words.js'

const isFamiliar = familiarWords()

describe('familiar are', () => {
  test.each([
    ['on the list', ['house', 'House', 'don’t', "don't", 'I']],
    ['plurals and possessives', ['houses', 'boxes', 'babies', 'house’s', 'boys’']],
    ['regular forms of verbs', ['walks', 'walked', 'carried', 'stopped', 'making', 'running']],
    ['adjectives compared, and adverbs', ['colder', 'happiest', 'quickly', 'suddenly']],
    ['the singular of a plural on the list', ['baby']],
    ['months cut short, and the abbreviations of the instructions', ['Nov.', 'U.S.', 'a.m.']],
    ['numbers in digits', ['41', '3.5', '1990s']],
    ['compounds of familiar words', ['house-boat', 'well-made']],
  ])('%s', (_rule, words) => {
    expect(words.filter((word) => !isFamiliar(word))).toEqual([])
  })
})

test('other words, their forms and compounds are not', () => {
  const words = [
    'deportation',
    'deportations',
    'subsidised',
    'municipal',
    'ferry-subsidy',
    'well-',
    'xyzs',
    'simply',
    'blown',
    'TB',
    'Y.M.C.A.',
  ]
  expect(words.filter(isFamiliar)).toEqual([])
})
