import { type AdversarialText, lettered, numbered, repeated } from './adversarial-text.js'

const UNITS: Readonly<Record<string, string>> = {
  'bold that never ends': '<b>',
  'bold and italic crossed': '<b><i></b></i>',
  paragraphs: '<p>The ferry stops.</p>',
  'paragraphs that never end': '<p>a',
  'divisions that never end': '<div>',
  'divisions with a paragraph': '<div><p>The ferry stops here.</p>',
  'fonts that never end': '<font><p>',
  'links in links': '<a href=b>c',
  'tables in tables': '<table><tr><td>',
  'text in a table': '<table>a',
  cells: '<table><tr><td>a</td></tr></table>',
  'lists in lists': '<ul><li>a',
  items: '<li>The ferry stops.</li>',
  options: '<select><option>a',
  'comments that open': '<!-- ',
  comments: '<!-- a -->',
  'tags that open': '<a ',
  'less than': '<',
  entities: '&amp;',
  'entities that do not end': '&a',
  'numeric entities': '&#x41;',
  'ends of tags': '</p>',
  headings: '<h2>Ferry</h2>',
  pictures: '<img src="a.jpg" alt="b">',
  'line breaks': '<br>',
  'line breaks and letters': 'a<br>',
  frames: '<iframe src=a></iframe>',
  scripts: '<script>a</script>',
  'scripts that open': '<script><!--',
  templates: '<template>',
  'vector graphics': '<svg><g>',
  formulas: '<math><mi>',
  articles: '<article><h1>Ferry</h1><p>The ferry stops, and the quay is empty.</p></article>',
  'articles in articles': '<article>',
  sections: '<section><p>The ferry stops, and the quay is empty.</p></section>',
  links: '<p><a href="/a">Ferry stops</a></p>',
  times: '<time datetime="2024-05-09">9 May</time>',
  bylines: '<p class="byline">By Ann Lee</p>',
  metadata: '<meta name="author" content="Ann Lee">',
  microdata:
    '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">Ferry</span>',
  'microdata of one name': '<span itemprop="author">Ann Lee</span>',
  quotations: '<blockquote><p>a</p>',
  'words in spans': '<span>ferry</span> ',
  figures: '<figure><figcaption>a</figcaption></figure>',
  buttons: '<button>a',
  forms: '<form><input>',
  'no-breaks': '<nobr>',
  rubies: '<ruby><rt>a',
  'plain words': 'The ferry went out to sea, and it came back. ',
}

/** Texts as web pages. */
export const htmlTexts: readonly AdversarialText[] = [
  ...Object.entries(UNITS).map(([name, unit]) => html(name, (bytes) => page(repeated(unit, bytes)))),
  html('attributes of one tag', (bytes) =>
    page(`<p ${numbered((index) => `a${index}=b `, bytes)}>The ferry stops.`),
  ),
  html('classes of one tag', (bytes) =>
    page(`<p class="${numbered((index) => `${lettered(index)} `, bytes)}">The ferry stops.`),
  ),
  html('one attribute', (bytes) => page(`<p title="${repeated('a', bytes)}">The ferry stops.`)),
  html('one attribute that never ends', (bytes) => page(`<p title="${repeated('a ', bytes)}`)),
  html(
    'one script of JSON-LD',
    (bytes) =>
      `<!doctype html><title>Ferry</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${repeated('a', bytes)}"}</script><p>The ferry stops.`,
  ),
  html(
    'scripts of JSON-LD',
    (bytes) =>
      `<!doctype html><title>Ferry</title>${repeated('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>', bytes)}<p>The ferry stops.`,
  ),
  html('divisions that all end', (bytes) => {
    const depth = Math.floor(bytes / 11)
    return page(`${'<div>'.repeat(depth)}<p>The ferry stops.</p>${'</div>'.repeat(depth)}`)
  }),
]

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>The ferry stops</title></head><body><h1>The ferry stops</h1>${body}`
}

function html(name: string, make: (bytes: number) => string): AdversarialText {
  return { name: `HTML: ${name}`, entry: 'html', make }
}
