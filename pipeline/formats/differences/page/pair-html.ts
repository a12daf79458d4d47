import { escapeHtml } from './escape-html.js'

/** What both versions have of one thing, as HTML; empty where one has it not. */
export interface Pair {
  /** Level of its heading, 2 to 6. */
  readonly level: number
  /** `added`, `removed`, `moved`; anything else is edited. */
  readonly kind: string
  readonly title: string
  /** What became of it. */
  readonly what: string
  readonly older: string
  readonly newer: string
}

/** Names of the two versions. */
export interface Names {
  readonly older: string
  readonly newer: string
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['added', '+'],
  ['removed', '−'],
  ['moved', '↕'],
])

/** Write what both versions have of one thing beside each other, the older one first. */
export function pairHtml({ level, kind, title, what, older, newer }: Pair, names: Names): string {
  const sign = SIGNS.get(kind) ?? '±'
  return `<div class="change">
<h${level}><span class="sign" aria-hidden="true">${sign}</span> ${escapeHtml(title)} <span class="what">${escapeHtml(what)}</span></h${level}>
<div class="pair">
${sideHtml(older, names.older)}
${sideHtml(newer, names.newer)}
</div>
</div>`
}

function sideHtml(html: string, name: string): string {
  if (html === '') return '<div class="side nothing"></div>'
  return `<div class="side"><p class="name"><bdi>${escapeHtml(name)}</bdi></p>${html}</div>`
}
