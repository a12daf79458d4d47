import { type AdversarialText, numbered, repeated } from './adversarial-text.js'

const PAGE = '<!doctype html><title>Ferry</title><script type="application/ld+json">'
const NODE = '{"@type":"NewsArticle","headline":"Ferry"}'

/** Documents for the validator: JSON-LD, whole, broken and in pages. */
export const jsonTexts: readonly AdversarialText[] = [
  json('arrays in arrays', (bytes) => repeated('[', bytes)),
  json('arrays that all close', (bytes) => `${repeated('[', bytes / 2)}${repeated(']', bytes / 2)}`),
  json('objects in objects', (bytes) => repeated('{"a":', bytes)),
  json('objects that all close', (bytes) => {
    const depth = Math.floor(bytes / 6)
    return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  }),
  json('nodes in nodes', (bytes) => {
    const depth = Math.min(Math.floor(bytes / 42), 400)
    const one = `${'{"@type":"NewsArticle","isPartOf":'.repeat(depth)}1${'}'.repeat(depth)}`
    return `{"@context":"https://schema.org","@graph":[${repeated(`${one},`, bytes)}1]}`
  }),
  json('one array', (bytes) => `[${repeated('1,', bytes)}1]`),
  json('one array of strings', (bytes) => ofArticle(`"keywords":[${repeated('"a",', bytes)}"b"]`)),
  json('one array of authors', (bytes) =>
    ofArticle(
      `"author":[${repeated('{"@type":"Person","name":"Lee"},', bytes)}{"@type":"Person","name":"Bo"}]`,
    ),
  ),
  json('one array of different authors', (bytes) =>
    ofArticle(
      `"author":[${numbered((index) => `{"@type":"Person","@id":"#${index}","name":"Lee ${index}"},`, bytes)}{}]`,
    ),
  ),
  json('one string', (bytes) => ofArticle(`"headline":"${repeated('a', bytes)}"`)),
  json('one string of words', (bytes) => ofArticle(`"headline":"${repeated('The ferry stops. ', bytes)}"`)),
  json('one name', (bytes) => ofArticle(`"author":{"@type":"Person","name":"${repeated('Ann ', bytes)}"}`)),
  json('one name of commas', (bytes) =>
    ofArticle(`"author":{"@type":"Person","name":"By${repeated(' Lee,', bytes)}"}`),
  ),
  json('one address', (bytes) => ofArticle(`"url":"https://example.org/${repeated('a/', bytes)}"`)),
  json('one host', (bytes) => ofArticle(`"url":"https://${repeated('a.', bytes)}org"`)),
  json('one address of percent signs', (bytes) =>
    ofArticle(`"url":"https://example.org/${repeated('%', bytes)}"`),
  ),
  json('one date', (bytes) => ofArticle(`"datePublished":"${repeated('2024-', bytes)}"`)),
  json('one duration', (bytes) => ofArticle(`"timeRequired":"P${repeated('1D', bytes)}"`)),
  json('one duration of digits', (bytes) => ofArticle(`"timeRequired":"P${repeated('1', bytes)}"`)),
  json('one language', (bytes) => ofArticle(`"inLanguage":"en${repeated('-a', bytes)}"`)),
  json('one number', (bytes) => `[${repeated('1', bytes)}]`),
  json('one number of an article', (bytes) => ofArticle(`"wordCount":"${repeated('1', bytes)}"`)),
  json('one text of markup', (bytes) => ofArticle(`"headline":"${repeated('<b>&amp;', bytes)}"`)),
  json('one text of less than', (bytes) => ofArticle(`"headline":"${repeated('<', bytes)}"`)),
  json('one text of ampersands', (bytes) => ofArticle(`"headline":"${repeated('&', bytes)}"`)),
  json('one text of blanks', (bytes) => ofArticle(`"headline":"a${repeated(' ', bytes)}b"`)),
  json('one text of mojibake', (bytes) => ofArticle(`"headline":"${repeated('Ã©', bytes)}"`)),
  json('keys', (bytes) => ofArticle(`${numbered((index) => `"k${index}":1,`, bytes)}"b":1`)),
  json('one key', (bytes) => ofArticle(`"${repeated('a', bytes)}":1`)),
  json('misspelt keys', (bytes) => ofArticle(`${numbered((index) => `"headlin${index}":"a",`, bytes)}"b":1`)),
  json(
    'different types',
    (bytes) =>
      `{"@context":"https://schema.org","@graph":[${numbered((index) => `{"@type":"NewsArticl${index}"},`, bytes)}{}]}`,
  ),
  json(
    'types of one node',
    (bytes) =>
      `{"@context":"https://schema.org","@type":[${numbered((index) => `"NewsArticl${index}",`, bytes)}"Thing"]}`,
  ),
  json('the same key twice', (bytes) => ofArticle(`${repeated('"a":1,', bytes)}"a":1`)),
  json('the same key twice, escaped', (bytes) => ofArticle(`${repeated('"\\u0061":1,', bytes)}"a":1`)),
  json(
    'nodes of a graph',
    (bytes) => `{"@context":"https://schema.org","@graph":[${repeated(`${NODE},`, bytes)}${NODE}]}`,
  ),
  json(
    'nodes of one id',
    (bytes) =>
      `{"@context":"https://schema.org","@graph":[${repeated('{"@type":"NewsArticle","@id":"#a"},{"@type":"Person","@id":"#a"},', bytes)}${NODE}]}`,
  ),
  json(
    'nodes of ids',
    (bytes) =>
      `{"@context":"https://schema.org","@graph":[${numbered((index) => `{"@id":"#${index}","author":{"@id":"#${index + 1}"}},`, bytes)}${NODE}]}`,
  ),
  json('contexts', (bytes) => `{"@context":[${repeated('"https://schema.org",', bytes)}{}]}`),
  json(
    'terms of a context',
    (bytes) =>
      `{"@context":{${numbered((index) => `"t${index}":"https://schema.org/t${index}",`, bytes)}"a":"b"}}`,
  ),
  json('escapes', (bytes) => ofArticle(`"headline":"${repeated('\\u0041', bytes)}"`)),
  json('halves of surrogates', (bytes) => ofArticle(`"headline":"${repeated('\\ud800', bytes)}"`)),
  json('escapes that are none', (bytes) => `{"a":"${repeated('\\x', bytes)}"}`),
  json('control characters', (bytes) => `{"a":"${repeated('\t', bytes)}"}`),
  json('a string that never ends', (bytes) => `{"a":"${repeated('a', bytes)}`),
  json('strings that never end', (bytes) => repeated('{"a":"b\n', bytes)),
  json('commas', (bytes) => `[${repeated(',', bytes)}]`),
  json('commas that trail', (bytes) => `[${repeated('[1,],', bytes)}]`),
  json('comments', (bytes) => `[${repeated('/* a */', bytes)}]`),
  json('comments that never end', (bytes) => `[${repeated('/*', bytes)}`),
  json('comments to the line end', (bytes) => `[${repeated('// a\n', bytes)}]`),
  json('slashes', (bytes) => `[${repeated('/', bytes)}`),
  json('quotes', (bytes) => repeated('"', bytes)),
  json('single quotes', (bytes) => `{${repeated("'a':1,", bytes)}}`),
  json('letters', (bytes) => repeated('a', bytes)),
  json('words', (bytes) => repeated('true ', bytes)),
  json('blanks', (bytes) => `${repeated(' ', bytes)}{}`),
  json('blanks in an array', (bytes) => `[${repeated('1 ,\n', bytes)}1]`),
  json('brackets of the wrong kind', (bytes) => repeated('[}', bytes)),
  json('signs', (bytes) => `[${repeated('-', bytes)}]`),
  json('documents in a row', (bytes) => repeated(`${NODE}\n`, bytes)),
  json(
    'itemised lists',
    (bytes) =>
      `{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[${numbered((index) => `{"@type":"ListItem","position":${index}},`, bytes)}{}]}`,
  ),
  page('one script', (bytes) => `${PAGE}{"a":"${repeated('a', bytes)}"}</script>`),
  page(
    'scripts',
    (bytes) => `<!doctype html>${repeated('<script type="application/ld+json">{}</script>', bytes)}`,
  ),
  page(
    'scripts of faults',
    (bytes) => `<!doctype html>${repeated('<script type="application/ld+json">[,]</script>', bytes)}`,
  ),
  page(
    'nodes in scripts',
    (bytes) =>
      `<!doctype html>${repeated(`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[${NODE}]}</script>`, bytes)}`,
  ),
  page('a script that never ends', (bytes) => `${PAGE}${repeated('[', bytes)}`),
  page('comments in a script', (bytes) => `${PAGE}${repeated('<!--', bytes)}</script>`),
  page('divisions', (bytes) => `<!doctype html>${repeated('<div>', bytes)}${PAGE}{}</script>`),
  page('less than', (bytes) => repeated('<', bytes)),
  page('section marks', (bytes) => `${PAGE}<![CDATA[${repeated(']]', bytes)}</script>`),
  page('entities in a script', (bytes) => `${PAGE}${repeated('&quot;', bytes)}</script>`),
]

function ofArticle(members: string): string {
  return `{"@context":"https://schema.org","@type":"NewsArticle",${members}}`
}

function json(name: string, make: (bytes: number) => string): AdversarialText {
  return { name: `JSON-LD: ${name}`, entry: 'validate', make }
}

function page(name: string, make: (bytes: number) => string): AdversarialText {
  return { name: `JSON-LD in a page: ${name}`, entry: 'validatePage', make }
}
