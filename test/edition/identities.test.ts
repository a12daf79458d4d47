import { describe, expect, test } from 'vitest'
import { identityFindings } from '../../pipeline/edition/identities.js'

/** What is said about inputs, as `path rule`. */
function said(...ids: string[]): string[] {
  const inputs = ids.map((id, i) => ({ id, path: `${i}.txt` }))
  return inputs.flatMap((input) =>
    (identityFindings(inputs).get(input) ?? []).map(({ file, rule }) => `${file} ${rule}`),
  )
}

describe('identityFindings', () => {
  test('has nothing to say about identities that stay apart', () => {
    expect(
      said('vote', 'politics/vote', 'Straße', 'vote/again', '投票', '.hidden', 'a b', 'x'.repeat(255)),
    ).toEqual([])
  })

  test.each([
    ['../vote', 'it has `.` or `..` for a part'],
    ['a/./b', 'it has `.` or `..` for a part'],
    ['a/..', 'it has `.` or `..` for a part'],
    ['/etc/passwd', 'it is absolute'],
    ['', 'a part of it is empty'],
    ['a//b', 'a part of it is empty'],
    ['a/', 'a part of it is empty'],
    ['a\u0000b', 'it has a control character'],
    ['a\nb', 'it has a control character'],
    ['a\u0085b', 'it has a control character'],
    ['a\\b', 'it has a backslash'],
    ['a\ud800b', 'it has half a surrogate pair'],
    ['vote/Article.JSON', 'a file that is published is called `Article.JSON`'],
    ['vote/evidence.json/x', 'a file that is published is called `evidence.json`'],
    ['ü'.repeat(128), 'a part of it is over 255 bytes'],
    [`${'abcdefghi/'.repeat(90)}x`, 'it is over 900 bytes'],
  ])('refuses %j', (id, reason) => {
    const input = { id, path: 'input/one.txt' }
    expect(identityFindings([input]).get(input)).toEqual([
      {
        file: 'input/one.txt',
        severity: 'error',
        rule: 'identity-invalid',
        message: `Unexpected identity \`${id}\`: ${reason}; expected a relative path such as \`politics/vote\``,
        url: expect.stringContaining('#identity-invalid'),
      },
    ])
  })

  test('does not guess which of several is right', () => {
    expect(said('vote', 'other', 'vote', 'vote')).toEqual([
      '0.txt identity-duplicate',
      '2.txt identity-duplicate',
      '3.txt identity-duplicate',
    ])
  })

  test('names the other file of the same article', () => {
    const inputs = [
      { id: 'vote', path: 'input/vote.md' },
      { id: 'vote', path: 'input/vote.txt' },
    ]
    const messages = [...identityFindings(inputs).values()].flat().map(({ message }) => message)
    expect(messages[0]).toContain('`vote`, which is also `input/vote.txt`')
    expect(messages[1]).toContain('`vote`, which is also `input/vote.md`')
  })

  test.each([
    ['case', 'News/Vote', 'news/vote'],
    ['case outside ASCII', 'ÉTÉ', 'été'],
    ['how an accent is written', 'caf\u00e9', 'cafe\u0301'],
  ])('refuses names that differ in %s only', (_what, one, other) => {
    expect(said(one, 'third', other)).toEqual(['0.txt identity-case', '2.txt identity-case'])
  })

  test('says both of a name that is taken twice and once more in another case', () => {
    expect(said('vote', 'vote', 'Vote')).toEqual([
      '0.txt identity-duplicate',
      '0.txt identity-case',
      '1.txt identity-duplicate',
      '1.txt identity-case',
      '2.txt identity-case',
    ])
  })
})
