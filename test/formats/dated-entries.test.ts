import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datedEntries } from '../../pipeline/formats/dated-entries.js'
import type { CatalogueEntry } from '../../pipeline/model/edition.js'

const DAY = 86_400_000
const NOW = Date.parse('2024-06-01T12:00:00Z')

const entry = (id: string, time: number | undefined): CatalogueEntry => ({
  id,
  version: 1,
  headline: id,
  ...(time !== undefined && { datePublished: new Date(time).toISOString() }),
  source: `input/${id}.txt`,
  path: `latest/${id}/article.json`,
  contentDigest: 'sha256-00',
  files: {},
})

async function* goingBy(entries: readonly CatalogueEntry[]) {
  yield* entries
}

const timeOf = ({ datePublished }: CatalogueEntry) =>
  datePublished === undefined ? undefined : Date.parse(datePublished)

test('picks what one picks who has all at hand, in whatever order they go by', async () => {
  const anyTime = fc.option(fc.integer({ min: NOW - 9 * DAY, max: NOW + DAY }), { nil: undefined, freq: 9 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyTime, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      // Copies, so that more go by than are held.
      fc.constantFrom(1, 60),
      async (times, most, copies) => {
        const entries = Array.from({ length: copies }, (_, copy) =>
          times.map((time, i) => entry(`${i}-${copy}`, time)),
        ).flat()
        const sorted = entries.toSorted(
          (a, b) => (timeOf(b) ?? -1) - (timeOf(a) ?? -1) || (a.id < b.id ? -1 : 1),
        )
        const time = Math.max(0, ...sorted.map((one) => timeOf(one) ?? 0).filter((one) => one <= NOW))
        const told = await datedEntries(goingBy(entries), most, NOW)
        expect(told.newest.map(({ id }) => id)).toEqual(sorted.slice(0, most).map(({ id }) => id))
        expect(told.time).toBe(time)
        const news = sorted.filter((one) => {
          const at = timeOf(one) ?? -9e12
          return at <= time && at >= time - 3 * DAY
        })
        expect(told.news.map(({ id }) => id)).toEqual(news.map(({ id }) => id))
      },
    ),
  )
})

test('has nothing to tell of nothing', async () => {
  expect(await datedEntries(goingBy([]), 100, NOW)).toEqual({ newest: [], time: 0, news: [] })
})
