import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../pipeline/language/decode.js'

const TEXT = 'Mayor Ibáñez: “No comment.”\nThe vote is at 9 a.m.\n'
const utf8 = new TextEncoder().encode(TEXT)
const utf16le = new Uint8Array(Buffer.from(TEXT, 'utf16le'))
const utf16be = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16())

describe('decode', () => {
  test('reads UTF-8 with and without a byte-order mark', () => {
    expect(decode(utf8)).toEqual({ ok: true, text: TEXT, encoding: 'utf-8', guessed: false })
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toEqual(decode(utf8))
  })

  test('reads UTF-16 either way, by its mark or by its zeros', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, ...utf16le]))).toMatchObject({
      text: TEXT,
      encoding: 'utf-16le',
    })
    expect(decode(new Uint8Array([0xfe, 0xff, ...utf16be]))).toMatchObject({
      text: TEXT,
      encoding: 'utf-16be',
    })
    expect(decode(utf16le)).toMatchObject({ text: TEXT, encoding: 'utf-16le' })
    expect(decode(utf16be)).toMatchObject({ text: TEXT, encoding: 'utf-16be' })
  })

  test('reads other bytes as Windows-1252 and says that it guessed', () => {
    const bytes = new Uint8Array([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x85, 0x0a])
    expect(decode(bytes)).toEqual({ ok: true, text: '“Café” …\n', encoding: 'windows-1252', guessed: true })
  })

  test('holds bytes to the encoding that they are declared to have', () => {
    const bytes = new Uint8Array([0x6e, 0x6f, 0x0a, 0xe9, 0x0a])
    expect(decode(bytes, 'utf-8')).toEqual({ ok: false, problem: 'encoding', encoding: 'utf-8', offset: 3 })
    expect(decode(bytes, 'latin1')).toMatchObject({ ok: true, text: 'no\né\n', encoding: 'windows-1252' })
  })

  test('holds bytes to their byte-order mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x6f, 0x6b, 0xff, 0x21])
    expect(decode(bytes)).toEqual({ ok: false, problem: 'encoding', encoding: 'utf-8', offset: 5 })
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ ok: false, encoding: 'utf-16le' })
  })

  test.each([
    ['PK\u0003\u0004rest', 'a ZIP archive, as .docx and .odt are'],
    ['{\\rtf1\\ansi hello}', 'a Rich Text document'],
  ])('names what %j is', (text, what) => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ ok: false, problem: 'binary', what })
  })

  test('refuses data that is mostly controls', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 32)
    expect(decode(bytes)).toMatchObject({ ok: false, problem: 'binary' })
  })

  test('gives back whatever text was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const decoded = decode(new TextEncoder().encode(`Headline\n${text}`))
        expect(decoded).toMatchObject({ ok: true, text: `Headline\n${text}` })
      }),
    )
  })
})
