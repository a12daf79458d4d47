import { expect, test } from 'vitest'
import { painter } from '../../pipeline/cli/painter.js'

const painted = (isTTY: boolean, env: Record<string, string>) =>
  painter({ isTTY, write: () => {} }, env)('error', 'error')

const RED = '\u001b[31merror\u001b[39m'

test.each([
  ['a terminal', true, {}, RED],
  ['a pipe', false, {}, 'error'],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, 'error'],
  ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, RED],
  ['a dumb terminal', true, { TERM: 'dumb' }, 'error'],
  ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, RED],
  ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, 'error'],
])('%s', (_where, isTTY, env, text) => {
  expect(painted(isTTY, env)).toBe(text)
})

test('each tone has its code', () => {
  const paint = painter({ isTTY: true, write: () => {} }, {})
  expect(paint('warning', 'w') + paint('info', 'i') + paint('faint', 'f')).toBe(
    '\u001b[33mw\u001b[39m\u001b[36mi\u001b[39m\u001b[2mf\u001b[22m',
  )
})
