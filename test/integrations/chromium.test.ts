import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtSite, isInstalled } from './built-site.js'
import { type Chromium, chromium, hasChromium } from './chromium.js'
import { hostileArticles } from './hostile-articles.js'
import { served } from './served.js'
import { siteOutput } from './site-output.js'

/** A site whose pages a browser opens. */
interface Site {
  readonly name: string
  /** Why it cannot be built here; nothing where it can. */
  readonly missing: string | undefined
  /** Build it from the articles of an output folder; each page is to have one of these, as `news/ID/`. */
  readonly build: (
    output: string,
  ) => Promise<{ readonly pages: string; readonly remove: () => Promise<void> }>
}

const unlessInstalled = (name: 'astro' | 'next') =>
  isInstalled(name) ? undefined : 'its packages are not installed'

const SITES: readonly Site[] = [
  { name: 'Astro', missing: unlessInstalled('astro'), build: (output) => builtSite('astro', output) },
  { name: 'Next', missing: unlessInstalled('next'), build: (output) => builtSite('next', output) },
]

/** What Astro's store refuses or mends is in its own test. */
const hostile = hostileArticles().filter(({ id }) => !id.includes('shape-prototype'))

describe.skipIf(!hasChromium())('in Chromium (skipped where there is none)', () => {
  let browser: Chromium
  beforeAll(async () => {
    browser = await chromium()
  })
  afterAll(() => browser?.close())

  for (const { name, missing, build } of SITES) {
    const reason = missing === undefined ? '' : ` (skipped: ${missing})`
    test.skipIf(missing !== undefined)(
      `each page of ${name} has its article, and no script of it runs${reason}`,
      {
        timeout: 300_000,
      },
      async () => {
        const output = await siteOutput(hostile)
        const site = await build(output.folder)
        const { address, close } = await served(site.pages)
        for (const [id, article] of output.expected) {
          const { data, dialogs } = await browser.load(`${address}/news/${id}/`)
          expect(
            data.map((text): unknown => JSON.parse(text)),
            id,
          ).toEqual([article])
          expect(dialogs, id).toEqual([])
        }
        await close()
        await site.remove()
        await output.remove()
      },
    )
  }

  test('a script that breaks out is noticed', async () => {
    const page = '<script type="application/ld+json">{"a":"</script><script>alert("out")</script>"}</script>'
    const { data, dialogs } = await browser.load(`data:text/html,${encodeURIComponent(page)}`)
    expect(data).toEqual(['{"a":"'])
    expect(dialogs).toEqual(['out'])
  })
})
