import { type AdversarialText, numbered, repeated } from './adversarial-text.js'

const HEAD = '# The ferry stops\n\n'

const UNITS: Readonly<Record<string, string>> = {
  stars: '*',
  'stars and letters': '*a ',
  'stars that flank': 'a**b',
  'stars and underscores': '*a _b ',
  underscores: '_',
  'underscores and letters': '_a ',
  'opening brackets': '[',
  'closing brackets': ']',
  'links that open': '[a](',
  'links in a link': '![[]()',
  'pictures that open': '![',
  'link after link': '[a](b) ',
  'references to nothing': '[a][b] ',
  ticks: '`',
  'ticks and letters': '`a ',
  'quotation marks': '>',
  'quotations by line': '> a\n',
  'quotations and lists': '> - ',
  'lists in a line': '- ',
  'lists by line': '- a\n',
  'lists with paragraphs': '- a\n\n  b\n\n',
  'numbered lists': '1. a\n',
  'rows of a table': '| a | b |\n',
  headings: '# a\n',
  'headings with underlines': 'a\n=\n',
  rules: '---\n',
  'rules of stars': '* * *\n',
  'fences that open': '```\na\n',
  'tags that open': '<a ',
  'tags and letters': '<a>b',
  'comments that open': '<!-- ',
  'instructions that open': '<?',
  'declarations that open': '<!A ',
  entities: '&amp;',
  'entities that do not end': '&a',
  escapes: '\\*',
  'automatic links': '<https://example.org/a>',
  'hard breaks': 'a  \n',
  'back slash breaks': 'a\\\n',
  'indented code': '    a\n',
  'one paragraph': 'The ferry went out to sea, and it came back. ',
  letters: 'a',
  footnotes: '[^a] ',
}

/** Texts as Markdown. */
export const markdownTexts: readonly AdversarialText[] = [
  ...Object.entries(UNITS).map(([name, unit]) => markdown(name, (bytes) => HEAD + repeated(unit, bytes))),
  markdown('lists in lists', (bytes) => {
    const depth = Math.floor(Math.sqrt(bytes))
    return HEAD + Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')
  }),
  markdown('quotations in quotations', (bytes) => {
    const depth = Math.floor(Math.sqrt(bytes * 2))
    return HEAD + Array.from({ length: depth }, (_, index) => `${'>'.repeat(index)} a\n`).join('')
  }),
  markdown('definitions', (bytes) => HEAD + numbered((index) => `[a${index}]: /b\n`, bytes)),
  markdown('one definition of long label', (bytes) => `${HEAD}[${repeated('a', bytes)}]: /b\n`),
  markdown('references to definitions', (bytes) => `${HEAD}[a]: /b "c"\n\n${repeated('[a] ', bytes)}`),
  markdown('definitions on lines of one', (bytes) => HEAD + repeated('[a]: /b\n', bytes)),
  markdown('ever more ticks', (bytes) => {
    const most = Math.floor(Math.sqrt(bytes * 2))
    return HEAD + Array.from({ length: most }, (_, index) => `a${'`'.repeat(index + 1)}`).join('')
  }),
  markdown(
    'brackets that all close',
    (bytes) => `${HEAD}${repeated('[', bytes / 2)}a${repeated(']', bytes / 2)}`,
  ),
  markdown(
    'emphasis that all closes',
    (bytes) => `${HEAD}${repeated('*a ', bytes / 2)}${repeated('b*', bytes / 2)}`,
  ),
]

function markdown(name: string, make: (bytes: number) => string): AdversarialText {
  return { name: `Markdown: ${name}`, entry: 'markdown', make }
}
