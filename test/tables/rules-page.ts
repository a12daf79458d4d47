import { allRules, type DescribedRule } from '../../pipeline/validation/all-rules.js'

const LAYERS = {
  json: 'JSON',
  'schema.org': 'schema.org',
  google: 'Google',
  house: 'House',
} as const

/** Write the page of all rules: a heading each, with what keeps the rule and what breaks it. */
export function rulesPage(): string {
  const parts = [
    '<!-- Written by `npm run tables` from the rules; change nothing by hand. -->',
    '',
    '# Rules',
    '',
  ]
  parts.push(
    'What `presswright validate` and a build hold JSON-LD against, layer by layer. An error in the schema.org layer keeps an',
    'article from being published. The rules `house/source-…` hold an article against the text that it was made from, in a',
    'build alone; their examples show both, with the evidence that ties them. What Google’s documentation says was read on 24 November 2026.',
    '',
  )
  let layer = ''
  for (const rule of allRules()) {
    if (rule.layer !== layer) parts.push(`## ${LAYERS[rule.layer]}`, '')
    layer = rule.layer
    parts.push(...described(rule))
  }
  return `${parts.join('\n').trimEnd()}\n`
}

function described({ id, severity, title, source, good, bad }: DescribedRule): string[] {
  return [
    `### \`${id}\``,
    '',
    `${severity.charAt(0).toUpperCase()}${severity.slice(1)}. ${title}${source === undefined ? '' : ` Source: <${source}>`}`,
    '',
    'Good:',
    '',
    '```json',
    printed(good),
    '```',
    '',
    'Bad:',
    '',
    '```json',
    printed(bad),
    '```',
    '',
  ]
}

/** JSON in lines, if it is JSON at all. */
function printed(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
