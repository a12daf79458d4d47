import { createHash } from 'node:crypto'
import type { Compare } from '../pipeline/api/differences/compare.js'
import type { ParagraphChange } from '../pipeline/model/differences.js'

/**
 * Play the engine: paragraphs are held against each other by their places alone, a change of the body is an update, and
 * a `correction` that came in is one.
 */
export const playedCompare: Compare = (article, from, to) => {
  const [older, newer] = [from, to].map(({ article: { articleBody } }) =>
    typeof articleBody === 'string' ? articleBody.split('\n\n') : [],
  )
  const paragraphs: ParagraphChange[] = []
  for (let at = 0; at < Math.max(older?.length ?? 0, newer?.length ?? 0); at++) {
    const [was, is] = [older?.[at], newer?.[at]]
    if (was !== undefined && was === is) paragraphs.push({ kind: 'same', from: at, to: at, text: is })
    else {
      if (was !== undefined) paragraphs.push({ kind: 'removed', from: at, text: was })
      if (is !== undefined) paragraphs.push({ kind: 'added', to: at, text: is })
    }
  }
  const differs = paragraphs.some(({ kind }) => kind !== 'same')
  const corrects = 'correction' in to.article && !('correction' in from.article)
  const [wasTitle, isTitle] = [from.article.headline, to.article.headline]
  const { article: _from, readability: _older, ...wasSide } = from
  const { article: _to, readability: _newer, ...isSide } = to
  return {
    article,
    from: { ...wasSide, contentDigest: digestOf(from.article) },
    to: { ...isSide, contentDigest: digestOf(to.article) },
    verdict: {
      kind: corrects ? 'correction' : differs ? 'update' : 'none',
      reasons: corrects ? ['a notice came in'] : differs ? ['paragraphs changed'] : [],
      unannounced:
        differs && !corrects
          ? [{ fact: 'number', from: '1', to: '2', pointer: '/articleBody', paragraph: 0 }]
          : [],
      compatibility:
        'keywords' in from.article && !('keywords' in to.article)
          ? { level: 'breaking', reasons: [{ pointer: '/keywords', reason: 'the property is gone' }] }
          : { level: 'neutral', reasons: [] },
    },
    fields:
      wasTitle === isTitle ? [] : [{ kind: 'changed', pointer: '/headline', from: wasTitle, to: isTitle }],
    paragraphs,
    readability:
      from.readability && to.readability && from.readability.counts.words !== to.readability.counts.words
        ? [{ metric: 'words', from: from.readability.counts.words, to: to.readability.counts.words }]
        : [],
    patch: wasTitle === isTitle ? [] : [{ op: 'replace', path: '/headline', value: isTitle }],
  }
}

function digestOf(article: unknown): string {
  return `sha256-${createHash('sha256').update(JSON.stringify(article)).digest('hex')}`
}
