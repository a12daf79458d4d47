/** A page about a footbridge, with its parts in the places that pages have for them. */
export function page({
  head = '',
  lang = 'en',
  above = '<h1>The footbridge opens again</h1><p class="byline">By Nora Quist</p><time>9 May 2024</time>',
  body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n'),
  wrap = (inner) => `<article>${inner}</article>`,
}: {
  readonly head?: string
  readonly lang?: string
  readonly above?: string
  readonly body?: string
  readonly wrap?: (inner: string) => string
} = {}): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>The footbridge opens again | The Record</title>
${head}
</head><body>
<header><a href="/">The Record</a></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
${wrap(`${above}\n${body}`)}
<aside><h2>Most read</h2><p>A long teaser about the harbour that nobody asked for when they came to read about a bridge.</p></aside>
<footer><p>The Record is printed in Arrel by people who were up all night, and it is sold at the station.</p></footer>
</body></html>
`
}

export const PARAGRAPHS = [
  'The footbridge over the Arrel opened again on Thursday after four months of repairs, and the first to cross it was a dog.',
  'Its owner had waited at the barrier since six in the morning. She said that the dog had waited since January.',
  'Repairs cost the town more than it had planned, and the mayor asked for patience before the second half of the work begins.',
] as const

export const BODY = PARAGRAPHS.join('\n\n')
