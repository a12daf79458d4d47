import type { ScriptProblem } from '../../language/html-scripts/script-problem.js'
import type { JsonProblemKind } from '../../language/json/json-problem.js'
import type { Severity } from '../../model/finding.js'
import type { Rule } from '../rule.js'

/** What the reader of the text says, which knows what is there and what should be. */
type Told = { readonly message: string }

const GRAMMAR = 'https://www.rfc-editor.org/rfc/rfc8259'
const SCRIPTS =
  'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements'
const GOOD = '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry"}'
const page = (script: string) => `<!doctype html><script type="application/ld+json">${script}</script>`

/** A rule of JSON itself, by the kind of what breaks it. */
function ofJson(
  kind: JsonProblemKind,
  severity: Severity,
  title: string,
  bad: string,
): [JsonProblemKind, Rule<Told>] {
  return [kind, { id: `json/${kind}`, layer: 'json', severity, title, say, source: GRAMMAR, good: GOOD, bad }]
}

/** A rule of a page that carries JSON. */
function ofPage(
  kind: ScriptProblem['kind'],
  severity: Severity,
  title: string,
  bad: string,
): [ScriptProblem['kind'], Rule<Told>] {
  return [
    kind,
    { id: `json/${kind}`, layer: 'json', severity, title, say, source: SCRIPTS, good: page(GOOD), bad },
  ]
}

function say({ message }: Told): string {
  return message
}

/** What has to be so before a document can be read, by the kind of what is wrong with its text. */
export const jsonRules: ReadonlyMap<JsonProblemKind, Rule<Told>> = new Map([
  ofJson('byte-order-mark', 'warning', 'JSON begins without a byte-order mark.', `\ufeff${GOOD}`),
  ofJson(
    'comment',
    'error',
    'JSON has no comments.',
    '{"@context": "https://schema.org", /* what it is */ "@type": "Thing"}',
  ),
  ofJson(
    'unclosed-comment',
    'error',
    'JSON has no comments, and none without an end.',
    '{"@context": "https://schema.org", "@type": "Thing"} /* what it is',
  ),
  ofJson('empty', 'error', 'A document holds a value.', ' '),
  ofJson(
    'trailing-comma',
    'error',
    'No comma stands behind the last member or item.',
    '{"@context": "https://schema.org", "@type": "Thing",}',
  ),
  ofJson(
    'extra-comma',
    'error',
    'One comma stands between two members or items.',
    '{"@context": "https://schema.org",, "@type": "Thing"}',
  ),
  ofJson(
    'missing-comma',
    'error',
    'Members and items are parted by commas.',
    '{"@context": "https://schema.org" "@type": "Thing"}',
  ),
  ofJson(
    'missing-colon',
    'error',
    'A colon stands between a name and its value.',
    '{"@context": "https://schema.org", "@type" "Thing"}',
  ),
  ofJson(
    'unexpected-colon',
    'error',
    'A colon stands behind a name, and once.',
    '{"@context":: "https://schema.org", "@type": "Thing"}',
  ),
  ofJson('missing-name', 'error', 'Each member has a name.', '{"@context": "https://schema.org", : "Thing"}'),
  ofJson('missing-value', 'error', 'Each name has a value.', '{"@context": "https://schema.org", "@type": }'),
  ofJson(
    'unquoted-name',
    'error',
    'A name stands in double quotes.',
    '{"@context": "https://schema.org", type: "Thing"}',
  ),
  ofJson(
    'wrong-quotes',
    'error',
    'Names and texts stand in double quotes.',
    `{"@context": "https://schema.org", "@type": 'Thing'}`,
  ),
  ofJson(
    'unescaped-quote',
    'error',
    'A double quote within a text is escaped.',
    '{"@context": "https://schema.org", "@type": "Thing", "name": "the "old ferry"}',
  ),
  ofJson(
    'constant',
    'error',
    'The only words without quotes are `true`, `false` and `null`.',
    '{"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": True}',
  ),
  ofJson(
    'number',
    'error',
    'A number has digits before its point and behind it, and no zero or plus before them.',
    '{"@context": "https://schema.org", "@type": "NewsArticle", "wordCount": 012}',
  ),
  ofJson(
    'unexpected-text',
    'error',
    'Texts stand in double quotes.',
    '{"@context": "https://schema.org", "@type": Thing}',
  ),
  ofJson(
    'bad-escape',
    'error',
    'Behind a backslash stands a letter that makes an escape of it, or `u` and four digits.',
    '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry\\x"}',
  ),
  ofJson(
    'control-character',
    'error',
    'Tabs and other controls are escaped in texts.',
    '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry\tstops"}',
  ),
  ofJson(
    'line-end',
    'error',
    'Line ends are escaped in texts.',
    '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry\nstops"}',
  ),
  ofJson(
    'lone-surrogate',
    'warning',
    'An escaped character is whole: a high surrogate is followed by a low one.',
    '{"@context": "https://schema.org", "@type": "Thing", "name": "\\ud83d"}',
  ),
  ofJson(
    'white-space',
    'error',
    'Only blanks, tabs and line ends stand between values.',
    '{"@context": "https://schema.org",\u00a0"@type": "Thing"}',
  ),
  ofJson(
    'unclosed-string',
    'error',
    'A text ends in a double quote.',
    '{"@context": "https://schema.org",\n "name": "Ferry,\n "@type": "Thing"}',
  ),
  ofJson(
    'unclosed-object',
    'error',
    'Each object is closed.',
    '{"@context": "https://schema.org", "@type": "Thing"',
  ),
  ofJson(
    'unclosed-array',
    'error',
    'Each list is closed.',
    '{"@context": "https://schema.org", "@type": ["Thing"}',
  ),
  ofJson(
    'wrong-bracket',
    'error',
    'An object is closed by `}`, a list by `]`.',
    '{"@context": "https://schema.org", "@type": "Thing"]}',
  ),
  ofJson(
    'text-after-end',
    'error',
    'Nothing stands behind the value.',
    '{"@context": "https://schema.org", "@type": "Thing"};',
  ),
  ofJson(
    'too-deep',
    'error',
    'Objects and lists stand in each other at most 256 deep.',
    `${'['.repeat(300)}${']'.repeat(300)}`,
  ),
])

/** A text that is too long to be read has no example. */
export const tooLargeRule: Rule<Told> = {
  id: 'json/too-large',
  layer: 'json',
  severity: 'error',
  title: 'A document has at most fifty million characters.',
  say,
  good: GOOD,
  bad: '',
}

/** What has to be so in a page that carries JSON, by the kind of what is wrong with its script. */
export const scriptRules: ReadonlyMap<ScriptProblem['kind'], Rule<Told>> = new Map([
  ofPage(
    'html-comment',
    'warning',
    'JSON-LD in a page is not wrapped in an HTML comment.',
    page(`<!-- ${GOOD} -->`),
  ),
  ofPage(
    'cdata',
    'warning',
    'JSON-LD in a page is not wrapped in a CDATA section.',
    page(`//<![CDATA[\n${GOOD}\n//]]>`),
  ),
  ofPage(
    'html-entity',
    'warning',
    'Character references are not decoded in scripts, and none stands there.',
    page('{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry &amp; bus"}'),
  ),
  ofPage('script-empty', 'warning', 'A script of JSON-LD is not empty.', page(' ')),
  ofPage('script-unclosed', 'error', 'A script ends in `</script>`.', page(GOOD).replace('</script>', '')),
])

/** What a reader of JSON does not see. */
export const otherRules = {
  nameTwice: {
    id: 'json/name-twice',
    layer: 'json',
    severity: 'error',
    title: 'No object has one name twice.',
    say: ({ name }: { readonly name: string }) =>
      `Unexpected second \`${name}\`, expected each name once: readers keep one of them, and not all the same`,
    source: GRAMMAR,
    good: GOOD,
    bad: '{"@context": "https://schema.org", "@type": "Thing", "name": "Ferry", "name": "Boat"}',
  } satisfies Rule<{ readonly name: string }>,
  scriptMissing: {
    id: 'json/script-missing',
    layer: 'json',
    severity: 'warning',
    title: 'A page that is validated has a script of JSON-LD.',
    say: () => 'No `<script type="application/ld+json">` in the page, expected one',
    good: page(GOOD),
    bad: '<!doctype html><p>The ferry stops.</p>',
  } satisfies Rule<object>,
}
