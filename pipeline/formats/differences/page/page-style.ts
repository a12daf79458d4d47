/** How a page of differences looks: on paper, in the dark, on a telephone, and without colour. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fffefa; --ink: #1d1b18; --faint: #625d55; --rule: #d8d2c6; --block: #f6f3ec;
  --in: #0a4a22; --in-paper: #dcf2e1; --out: #7d1b12; --out-paper: #fbe3df; --moved: #34368a; --alarm: #9a3b00;
  --text: Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, Cambria, serif;
  --label: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --fixed: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #ebe6dd; --faint: #a9a298; --rule: #3d3933; --block: #211f1c;
    --in: #b6ecc5; --in-paper: #173a24; --out: #ffc8c0; --out-paper: #4a1e19; --moved: #bfc2ff; --alarm: #ffb480;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--text); }
main { max-width: 76rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: clamp(1.7rem, 1.2rem + 2vw, 2.6rem); }
h2 { font-size: 1.3rem; }
header h2 { margin: 0 0 1rem; font-size: 1.8rem; }
section { margin-top: 2.25rem; }
section > h2, section > h3 { margin: 0 0 .75rem; padding-top: .6rem; border-top: 3px double var(--rule); }
article { margin-top: 4rem; padding-top: 2rem; border-top: 6px solid var(--ink); }
.kicker, .change > *, .legend, .what, .where, dl, table, summary, .name { font-family: var(--label); }
.kicker { margin: 0 0 .5rem; color: var(--faint); font-size: .875rem; }
.verdict { margin: 0 0 1rem; padding: .7rem 1rem; border-inline-start: .4rem solid var(--ink); background: var(--block); }
.verdict strong { margin-inline-end: .4rem; font-size: 1.2rem; }
.verdict.correction, .verdict.kill { border-color: var(--alarm); }
.verdict.correction strong, .verdict.kill strong, .alarm > :first-child { color: var(--alarm); }
.verdict.none, .verdict.cosmetic, .verdict.refile { border-color: var(--rule); }
.sides { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 0; font-size: .875rem; }
dt { color: var(--faint); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
code, pre { font-family: var(--fixed); font-size: .8125rem; }
dd code { color: var(--faint); }
ul { margin: 0; padding-inline-start: 1.2rem; }
li { margin: .3rem 0; }
.where { color: var(--faint); font-size: .875rem; }
.where::before { content: '· '; }
.change { margin-top: 1.25rem; }
.change > :is(h3, h4, h5) { margin: 0 0 .4rem; font-size: .875rem; font-weight: 600; }
.sign { display: inline-block; min-width: 1em; text-align: center; }
.what { margin-inline-start: .3rem; color: var(--faint); font-weight: 400; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1px; border: 1px solid var(--rule); background: var(--rule); }
.side { padding: .7rem 1rem; background: var(--paper); min-width: 0; }
.nothing { background: var(--block); }
.name { margin: 0 0 .2rem; color: var(--faint); font-size: .75rem; }
.text { margin: 0; font-family: var(--text); text-align: start; }
pre { margin: 0; white-space: pre-wrap; }
.legend { margin: 0; color: var(--faint); font-size: .875rem; }
ins { background: var(--in-paper); color: var(--in); text-decoration: underline 2px; text-underline-offset: .15em; }
del { background: var(--out-paper); color: var(--out); text-decoration: line-through 1px; }
ins, del { padding: .05em .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.moved { color: var(--moved); text-decoration: underline dotted 2px; text-underline-offset: .2em; }
ins::before, ins::after, del::before, del::after, .moved::before, .moved::after {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
ins::before { content: ' [added: '; }
del::before { content: ' [removed: '; }
.moved::before { content: ' [moved: '; }
ins::after, del::after, .moved::after { content: '] '; }
details { margin-top: 1.25rem; }
summary { padding: .4rem .75rem; background: var(--block); color: var(--faint); font-size: .875rem; cursor: pointer; }
details > p { max-width: 40rem; margin: .75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--rule); text-align: end; }
th:first-child { text-align: start; font-weight: 400; }
thead th { color: var(--faint); font-weight: 400; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--moved); outline-offset: 2px; }
@media (max-width: 44rem) {
  main { padding: 1.25rem 1rem 3rem; }
  .pair { grid-template-columns: 1fr; }
  .nothing { display: none; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --faint: #444; --rule: #999; --block: #fff;
    --in: #000; --in-paper: #fff; --out: #000; --out-paper: #fff; --moved: #000; --alarm: #000;
  }
  :root { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .change { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`
