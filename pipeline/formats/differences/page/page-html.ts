import { escapeHtml } from './escape-html.js'
import { PAGE_STYLE } from './page-style.js'

/** Nothing is fetched and nothing runs, whatever an article says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** Write a whole page that needs no other file. */
export function pageHtml(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${PAGE_STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`
}
