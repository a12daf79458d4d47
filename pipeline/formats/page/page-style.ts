import type { Markup } from '../markup/element.js'

/** How the page looks; it is read without it too. */
export const PAGE_STYLE: Markup = {
  markup: `<style>
body { margin: 2rem auto; max-width: 38rem; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; color: #1a1a1a; background: #fff }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem }
header p { margin: 0 0 .5rem }
.kicker, .byline, .dates, figcaption, footer { font: .875rem/1.5 system-ui, sans-serif; color: #555 }
.standfirst { font-size: 1.25rem; line-height: 1.4 }
figure { margin: 1.5rem 0 }
img { max-width: 100%; height: auto }
aside { margin: 1.5rem 0; padding: .25rem 1rem; border-inline-start: .25rem solid #999 }
footer { margin-top: 2rem; border-top: 1px solid #ccc; padding-top: .5rem }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 11pt } p { orphans: 3; widows: 3 } h1, figure, aside { break-inside: avoid } }
</style>`,
}
