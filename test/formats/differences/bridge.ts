import type { Described } from '../../../pipeline/formats/differences/described.js'
import type { Differences } from '../../../pipeline/model/differences.js'

const digest = (letter: string) => `sha256-${letter.repeat(64)}`

/** Differences by hand that have every shape there is, of an article that comes with a correction. */
export const BRIDGE: Differences = {
  article: 'town/bridge',
  from: { name: 'v1', version: 1, created: '2024-05-09T10:00:00Z', contentDigest: digest('a') },
  to: { name: 'v2', version: 2, created: '2024-05-09T16:30:00Z', contentDigest: digest('b') },
  verdict: {
    kind: 'correction',
    reasons: ['a notice of correction came in', 'a number changed'],
    unannounced: [
      { fact: 'number', from: 'four', to: 'five', pointer: '/articleBody', paragraph: 1 },
      { fact: 'name', to: 'Nora Quist', pointer: '/author/0/name' },
      { fact: 'quotation', from: 'It was cold.', pointer: '/articleBody', paragraph: 6 },
    ],
    compatibility: {
      level: 'breaking',
      reasons: [{ pointer: '/keywords', reason: 'the property is gone' }],
    },
  },
  fields: [
    { kind: 'added', pointer: '/correction/0', to: { '@type': 'CorrectionComment', text: 'It was five.' } },
    { kind: 'changed', pointer: '/author/0/name', from: 'N. Quist', to: 'Nora Quist' },
    {
      kind: 'changed',
      pointer: '/headline',
      from: 'The bridge opens',
      to: 'The footbridge opens again',
      words: [
        { kind: 'same', text: 'The ' },
        { kind: 'removed', text: 'bridge ' },
        { kind: 'added', text: 'footbridge ' },
        { kind: 'same', text: 'opens' },
        { kind: 'added', text: ' again' },
      ],
    },
    { kind: 'removed', pointer: '/keywords', from: ['bridge', 'dog'] },
    { kind: 'changed', pointer: '/wordCount', from: 70, to: 84 },
  ],
  paragraphs: [
    { kind: 'same', from: 0, to: 0, text: 'The footbridge over the Arrel opened again on Thursday.' },
    {
      kind: 'edited',
      from: 1,
      to: 1,
      sentences: [
        {
          kind: 'edited',
          cosmetic: false,
          words: [
            { kind: 'same', text: 'It had been closed for ' },
            { kind: 'removed', text: 'four' },
            { kind: 'added', text: 'five' },
            { kind: 'same', text: ' months.' },
          ],
        },
        { kind: 'removed', text: 'Nobody minded.' },
        { kind: 'moved', text: 'The first to cross it was a dog.' },
        { kind: 'added', text: 'Its owner had waited at the barrier since six in the morning.' },
        { kind: 'same', text: 'Then came the mayor.' },
      ],
    },
    { kind: 'added', to: 2, text: 'The repairs cost twice what the council had set aside for them.' },
    { kind: 'moved', from: 5, to: 3, text: 'The river stood high all winter.' },
    {
      kind: 'moved and edited',
      from: 4,
      to: 4,
      sentences: [
        {
          kind: 'moved and edited',
          cosmetic: true,
          words: [
            { kind: 'same', text: 'A ' },
            { kind: 'removed', text: '"quay"' },
            { kind: 'added', text: '“quay”' },
            { kind: 'same', text: ' stands' },
            { kind: 'removed', text: '  ' },
            { kind: 'added', text: ' ' },
            { kind: 'same', text: 'beside it.' },
          ],
        },
      ],
    },
    { kind: 'removed', from: 6, text: '“It was cold.”' },
    {
      kind: 'split',
      from: 7,
      to: [5, 6],
      sentences: [
        { kind: 'same', text: 'Trains were late.' },
        { kind: 'same', text: 'So were the buses.' },
      ],
    },
    {
      kind: 'merged',
      from: [8, 9],
      to: 7,
      sentences: [
        { kind: 'same', text: 'The tolls are gone.' },
        { kind: 'same', text: 'So is the toll house.' },
      ],
    },
    {
      kind: 'edited',
      from: 10,
      to: 8,
      sentences: [
        {
          kind: 'edited',
          cosmetic: true,
          words: [
            { kind: 'same', text: 'It is 3' },
            { kind: 'removed', text: '-' },
            { kind: 'added', text: '–' },
            { kind: 'same', text: '4 metres wide.' },
          ],
        },
      ],
    },
    { kind: 'same', from: 11, to: 9, text: 'Bicycles have to be pushed.' },
    { kind: 'same', from: 12, to: 10, text: 'Dogs are on a lead.' },
  ],
  readability: [
    { metric: 'words', from: 70, to: 84 },
    { metric: 'longWords', from: 9, to: 8 },
    { metric: 'fleschReadingEase', from: 68.92, to: 67.29 },
    { metric: 'smog', to: 10.5 },
  ],
  patch: [
    { op: 'add', path: '/correction', value: [{ '@type': 'CorrectionComment', text: 'It was five.' }] },
    { op: 'replace', path: '/headline', value: 'The footbridge opens again' },
    { op: 'remove', path: '/keywords' },
  ],
}

/** The same with what the articles are called. */
export const DESCRIBED: Described = {
  differences: BRIDGE,
  from: { headline: 'The bridge opens', language: 'en' },
  to: { headline: 'The footbridge opens again', language: 'en' },
}
