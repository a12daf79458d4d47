import { describe, expect, test } from 'vitest'
import { compiler, identifier } from '../../../pipeline/pipeline.js'

const BODY = '\n\nThe harbour town opened a second quay on Monday, and forty boats came to see it.\n'
const identify = identifier()
const compile = compiler()

async function both(bytes: Uint8Array, path = 'input/quay.md') {
  const raw = { path, name: 'quay', bytes }
  const compiled = await compile(raw)
  return { read: identify(raw), compiled: compiled.id }
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const front = (lines: string, end = '\n') =>
  ['---', ...lines.split('\n'), '---', '# Quay opens', BODY].join(end)

describe('the identity that is read alone is the one that is compiled', () => {
  test.each<[string, Uint8Array, string | undefined]>([
    ['no front matter', Buffer.from(`# Quay opens${BODY}`), undefined],
    ['front matter without it', Buffer.from(front('section: Local')), undefined],
    ['a plain one', Buffer.from(front('id: local/quay')), 'local/quay'],
    ['quoted, among others', Buffer.from(front('title: Quay\n"id": "a b"\nsection: Local')), 'a b'],
    ['in a flow map', Buffer.from(front('{ section: Local, id: flow }')), 'flow'],
    ['in capitals', Buffer.from(front('ID: loud')), 'loud'],
    ['the last of two lists', Buffer.from(front('id: [one, two]')), 'two'],
    ['behind a byte-order mark', Buffer.from(`\ufeff${front('id: marked')}`), 'marked'],
    ['with lines of Windows', Buffer.from(front('id: crlf', '\r\n')), 'crlf'],
    ['in UTF-16', utf16(front('id: wide')), 'wide'],
    ['with letters of Windows-1252', Buffer.from(front('id: caf\u00e9'), 'latin1'), 'caf\u00e9'],
    ['before a text of many bytes', Buffer.from(front('id: long') + BODY.repeat(2000)), 'long'],
    ['a rule that is no front matter', Buffer.from(`---\n# Quay opens${BODY}`), undefined],
  ])('%s', async (_, bytes, id) => {
    expect(await both(bytes)).toEqual({ read: id, compiled: id ?? 'quay' })
  })

  test('where the front matter is malformed, nobody can tell', () => {
    const raw = { path: 'a.md', name: 'a', bytes: Buffer.from('---\nid: [a\n---\n# Quay\n') }
    expect(() => identify(raw)).toThrow(/expected|Flow/)
  })
})
