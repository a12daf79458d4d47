import fc from 'fast-check'
import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import nunjucks from 'nunjucks'
import { describe, expect, test } from 'vitest'
import { addToHandlebars, addToLiquid, addToNunjucks } from '../../pipeline/integrations/templates/index.js'
import { anyArticle } from '../formats/played-articles.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'

const environment = new nunjucks.Environment(null, { autoescape: true })
addToNunjucks(environment)
const liquid = new Liquid()
addToLiquid(liquid)
const escaping = new Liquid({ outputEscape: 'escape' })
addToLiquid(escaping)
const handlebars = Handlebars.create()
addToHandlebars(handlebars)

/** A page that shows the headline as text, before and after its script. */
const pageOf = (headline: string, script: string) =>
  `<!doctype html><h1>${headline}</h1><script type="application/ld+json">${script}</script><h2>${headline}</h2>`

type Render = (data: object) => string

const ENGINES: Readonly<Record<string, (template: string) => Render>> = {
  Nunjucks: (template) => (data) => environment.renderString(template, data),
  Liquid: (template) => (data) => liquid.parseAndRenderSync(template, data),
  'Liquid that escapes everything': (template) => (data) => escaping.parseAndRenderSync(template, data),
  Handlebars: (template) => handlebars.compile(template),
}
const PAGES: Readonly<Record<string, string>> = {
  Nunjucks: pageOf('{{ article.headline }}', '{{ article | jsonld }}'),
  Liquid: pageOf('{{ article.headline | escape }}', '{{ article | jsonld }}'),
  'Liquid that escapes everything': pageOf('{{ article.headline }}', '{{ article | jsonld }}'),
  Handlebars: pageOf('{{article.headline}}', '{{jsonld article}}'),
}
const engines = Object.entries(ENGINES).map(([name, compile]) => ({ name, compile, page: PAGES[name] ?? '' }))

/** What an HTML parser makes of a text that was escaped: line ends are one, and there is no NUL. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')

describe.each(engines)('$name', ({ compile, page }) => {
  const render = compile(page)

  test.each([...hostileArticles(), ...halvedArticles()])('$id', ({ article, expected }) => {
    const read = readPage(render({ article }))
    expect(read.jsonLd).toEqual([expected])
    expect(Object.keys(Object(read.jsonLd[0])).sort()).toEqual(Object.keys(expected).sort())
    expect(read.others).toEqual([])
    expect([...read.textsOf('h1'), ...read.textsOf('h2')]).toEqual(
      [article.headline, article.headline].map(asRead),
    )
  })

  test('any article comes out as it went in', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const read = readPage(render({ article }))
        expect(read.jsonLd).toEqual([article])
        expect(read.others).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['what is not there', undefined, 'undefined'],
    ['nothing', null, 'null'],
    ['a text', '{"a":1}', 'a string'],
    ['a number', 7, 'a number'],
  ])('refuses %s', (_what, article, named) => {
    expect(() => render({ article })).toThrow(`\`jsonld\` was given ${named}, expected an article`)
  })
})

test('Handlebars without an argument is told so, and three braces are no other than two', () => {
  expect(() => handlebars.compile('{{jsonld}}')({})).toThrow('`jsonld` was given undefined')
  const article = { '@type': 'Thing', name: '</script>' }
  expect(handlebars.compile('{{{jsonld article}}}')({ article })).toBe(
    handlebars.compile('{{jsonld article}}')({ article }),
  )
})
