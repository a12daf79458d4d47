export const data = { permalink: 'business/cold-storage-results/' }

export function render({ presswright }) {
  const { article } = presswright.byId['business/cold-storage-results']
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>
<html lang="${article.inLanguage}">
<meta charset="utf-8">
<title>${escaped(article.headline)}</title>
${this.jsonldScript(article)}
<body>
<h1>${escaped(article.headline)}</h1>
<p>${escaped(article.articleBody)}</p>
</body>
</html>
`
}
