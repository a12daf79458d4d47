export const data = {
  story: 'business/cold-storage-results',
  tags: 'story',
  permalink: ({ story }) => `${story}/`,
}

export function render({ presswright, story }) {
  const { article } = presswright.byId[story]
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const paragraphs = article.articleBody.split('\n\n').map((text) => `<p>${escaped(text)}</p>`)
  return `<!doctype html>
<html lang="${article.inLanguage}">
<meta charset="utf-8">
<title>${escaped(article.headline)}</title>
${this.jsonldScript(article)}
<body>
<h1>${escaped(article.headline)}</h1>
${paragraphs.join('\n')}
</body>
</html>
`
}
