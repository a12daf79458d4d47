import { describe, expect, test } from 'vitest'
import { compiledFrom } from '../compiled.js'

const TEXT = `The footbridge opens again

By Nora Quist
9 May 2024

The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.
`

/** What the front matter makes of the text's status, and what is found wrong with it. */
async function held(...lines: string[]) {
  const compiled = await compiledFrom(`---\n${lines.join('\n')}\n---\n${TEXT}`)
  const wrong = compiled.findings.filter(({ rule }) => rule.startsWith('front-matter'))
  return { status: compiled.status, reason: compiled.reason, wrong: wrong.map(({ message }) => message) }
}

describe('whether an article may be shown', () => {
  test.each([
    [['status: withheld', 'status-reason: embargo until noon'], 'withheld', 'embargo until noon'],
    [['pubstatus: Canceled'], 'canceled', undefined],
    [['status: usable'], 'usable', undefined],
    // Words of content systems for the same.
    [['status: draft'], 'withheld', undefined],
    [['status: publish'], 'usable', undefined],
    [['draft: true'], 'withheld', undefined],
    [['draft: false'], undefined, undefined],
    [['published: false'], 'withheld', undefined],
    [['published: true'], undefined, undefined],
    [['title: The footbridge'], undefined, undefined],
  ])('%j', async (lines, status, reason) => {
    expect(await held(...lines)).toEqual({ status, reason, wrong: [] })
  })

  test('is not guessed', async () => {
    expect(await held('status: embargoed')).toEqual({
      status: undefined,
      reason: undefined,
      wrong: [
        'Unexpected `embargoed` for `status` in the front matter, expected `usable`, `withheld` or `canceled`',
      ],
    })
    expect((await held('draft: maybe')).wrong).toEqual([
      'Unexpected `maybe` for `draft` in the front matter, expected `true` or `false`',
    ])
  })

  test('`published` is still a date where it is one', async () => {
    const compiled = await compiledFrom(`---\npublished: 2024-05-10\n---\n${TEXT}`)
    expect(compiled.ok && compiled.article.datePublished).toBe('2024-05-10')
    expect(compiled.status).toBeUndefined()
  })

  test('is known of a text that cannot be an article too', async () => {
    const compiled = await compiledFrom('---\nid: town/bridge\nstatus: canceled\n---\nKILL KILL KILL\n')
    expect(compiled).toMatchObject({ ok: false, id: 'town/bridge', status: 'canceled' })
  })
})
