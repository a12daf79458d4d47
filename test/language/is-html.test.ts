import { expect, test } from 'vitest'
import { isHtml } from '../../pipeline/language/is-html.js'
import { namedEncoding } from '../../pipeline/language/named-encoding.js'

test.each([
  ['.HTM', 'Text', true],
  ['.txt', ' \n<!DOCTYPE html><p>', true],
  ['.txt', '<?xml version="1.0"?>\n<!-- a -->\n<html lang="en">', true],
  ['.txt', '<htmlish>', false],
  ['.txt', 'Tags such as <html> open a page', false],
  [undefined, '<!-- never closed', false],
])('%s with %j: %s', (extension, text, is) => {
  expect(isHtml(extension, text)).toBe(is)
})

test.each([
  ['<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=koi8-r">', 'koi8-r'],
  ["<meta name=a><meta charset = 'Shift_JIS'>", 'shift_jis'],
  ['<?xml version="1.0" encoding="ISO-8859-2"?><html>', 'iso-8859-2'],
  ['<meta charset="utf-16">', 'utf-8'],
  ['<meta charset="no-such-thing">', undefined],
  ['<p>charset=koi8-r</p>', undefined],
])('%s names %s', (head, encoding) => {
  expect(namedEncoding(head)).toBe(encoding)
})
