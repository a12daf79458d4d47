import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { builtSite, type EngineName, isInstalled as hasPackages } from './built-site.js'
import { isInstalled } from './is-installed.js'
import { runIn } from './run-in.js'
import { filesBelow, siteFolder } from './site-folder.js'

/** An example site whose pages a browser opens. */
interface OpenedSite {
  readonly name: string
  /** Why it cannot be built here; nothing where it can. */
  readonly missing: string | undefined
  /** Build it from the articles of an output folder. */
  readonly build: (output: string) => Promise<SitePages>
  /** What is to be opened, of a site of these articles. */
  readonly opened: (ids: readonly string[]) => readonly OpenedPages[]
}

/** Pages, by their addresses, that have these articles between them, each once. */
export interface OpenedPages {
  readonly paths: readonly string[]
  readonly ids: readonly string[]
}

interface SitePages {
  /** Folder of what is served. */
  readonly pages: string
  readonly remove: () => Promise<void>
}

/** Of these the sites of Eleventy and Hugo have pages of their own. */
const SAMPLES = ['politics/boil-water-inquiry', 'business/dorfladen', 'business/cold-storage-results']
const own = SAMPLES.map((id): OpenedPages => ({ paths: [`${id}/`], ids: [id] }))

/** How many articles stand in one page of these, as a browser takes its time for each page. */
const TOGETHER = 20
/** Pages of all articles, in each of Eleventy's engines, that stand in its example beside the others. */
const ELEVENTY_PAGES = {
  'site/each.njk': `---
pagination: { data: collections.presswright, size: ${TOGETHER}, alias: some }
permalink: "njk/{{ pagination.pageNumber }}/"
---
<!doctype html><meta charset="utf-8">{% for one in some %}<h1>{{ one.article.headline }}</h1>
<script type="application/ld+json">{{ one.article | jsonld }}</script>{% endfor %}`,
  'site/each.liquid': `---
pagination: { data: collections.presswright, size: ${TOGETHER}, alias: some }
permalink: "liquid/{{ pagination.pageNumber }}/"
---
<!doctype html><meta charset="utf-8">{% for one in some %}<h1>{{ one.article.headline | escape }}</h1>
{% jsonldScript one.article %}{% endfor %}`,
  'site/each.11ty.js': `export const data = {
  pagination: { data: 'collections.presswright', size: ${TOGETHER}, alias: 'some' },
  permalink: ({ pagination }) => 'js/' + pagination.pageNumber + '/',
}
export function render({ some }) {
  return '<!doctype html><meta charset="utf-8">' + some.map(({ article }) => this.jsonldScript(article)).join('')
}`,
}

async function eleventy(output: string): Promise<SitePages> {
  const example = await filesBelow(join(import.meta.dirname, 'eleventy'))
  const folder = await siteFolder({ ...example, ...ELEVENTY_PAGES }, ['@11ty/eleventy'])
  return await builtIn(folder, output, '_site', process.execPath, [
    'node_modules/@11ty/eleventy/cmd.cjs',
    '--quiet',
  ])
}

async function hugo(output: string): Promise<SitePages> {
  const example = await filesBelow(join(import.meta.dirname, 'hugo'))
  const { articles } = JSON.parse(await readFile(join(output, 'index.json'), 'utf8'))
  const stubs = articles.map(({ id }: { id: string }) => [
    `content/news/${id}.md`,
    JSON.stringify({ presswright: id }),
  ])
  const folder = await siteFolder({ ...example, ...Object.fromEntries(stubs) })
  return await builtIn(folder, output, 'public', 'hugo', [])
}

async function builtIn(
  folder: string,
  output: string,
  pages: string,
  program: string,
  args: readonly string[],
): Promise<SitePages> {
  await cp(output, join(folder, 'output'), { recursive: true })
  const { exitCode, said } = await runIn(folder, program, args)
  if (exitCode !== 0) throw new Error(said)
  return { pages: join(folder, pages), remove: () => rm(folder, { recursive: true }) }
}

function newsPages(ids: readonly string[]): OpenedPages[] {
  return ids.map((id) => ({ paths: [`news/${id}/`], ids: [id] }))
}

function withPackages(title: string, name: EngineName): OpenedSite {
  return {
    name: title,
    missing: hasPackages(name) ? undefined : 'its packages are not installed',
    build: (output) => builtSite(name, output),
    opened: newsPages,
  }
}

export const OPENED_SITES: readonly OpenedSite[] = [
  withPackages('Astro', 'astro'),
  withPackages('Next', 'next'),
  {
    name: 'Eleventy',
    missing: undefined,
    build: eleventy,
    opened: (ids) => [
      ...own,
      ...['njk', 'liquid', 'js'].map((engine) => ({
        paths: Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, i) => `${engine}/${i}/`),
        ids,
      })),
    ],
  },
  {
    name: 'Hugo',
    missing: isInstalled('hugo', 'version') ? undefined : 'the program `hugo` is missing',
    build: hugo,
    opened: (ids) => [...own, ...newsPages(ids)],
  },
]
