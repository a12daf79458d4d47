/**
 * The one catalogue of messages: what is there, then what should be. Each id has a row in the README's table of
 * messages.
 */
export const messages = {
  // Inputs that cannot be read.
  'input-empty': error(() => 'Empty file, expected a headline and a body'),
  'input-blank': error(() => 'Nothing but white space, expected a headline and a body'),
  'input-binary': error((a: { what: string }) => `Unexpected binary data (${a.what}), expected text`),
  'compile-failed': error((a: { reason: string }) => `Cannot read the text: ${a.reason}`),
  'input-unreadable': error((a: { reason: string }) => `Cannot read the file: ${a.reason}`),
  'input-too-large': error(
    (a: { bytes: number; limit: number }) =>
      `Unexpected ${a.bytes.toLocaleString('en')} bytes, expected at most ${a.limit.toLocaleString('en')}; split the file into articles`,
  ),
  'input-encoding': error(
    (a: { encoding: string; offset: number }) =>
      `Unexpected bytes at offset ${a.offset} that are not ${a.encoding}, which the file is declared to be`,
  ),
  'encoding-guessed': info((a: { encoding: string }) => `Bytes are not UTF-8, read as ${a.encoding}`),
  'encoding-repaired': info(
    (a: { count: number }) =>
      `Text was decoded wrongly before it came here, ${a.count} ${a.count === 1 ? 'character' : 'characters'} put right`,
  ),
  'direction-control': warning(
    (a: { code: string }) =>
      `Unexpected control of text direction (${a.code}), which makes a text look otherwise than it reads; it was dropped`,
  ),
  'pdf-unreadable': error((a: { reason: string }) => `Cannot read the PDF: ${a.reason}`),
  'pdf-without-text': error(
    () =>
      'A PDF without any text, expected letters that can be marked and copied; a scan has to be recognised first',
  ),
  'wire-messages': error(() => 'Unexpected second message, expected one message a file; split the file'),
  'identity-duplicate': error(
    (a: { article: string; other: string }) =>
      `Unexpected second file for article \`${a.article}\`, which is also \`${a.other}\`; rename one, or give it an \`id\` in its front matter`,
  ),
  'identity-case': error(
    (a: { article: string; other: string }) =>
      `Unexpected article \`${a.article}\` that differs from \`${a.other}\` in case only, expected names that stay apart on every file system`,
  ),
  'identity-invalid': error(
    (a: { article: string; reason: string }) =>
      `Unexpected identity \`${a.article}\`: ${a.reason}; expected a relative path such as \`politics/vote\``,
  ),

  // Front matter.
  'front-matter-invalid': error((a: { reason: string }) => `Cannot read the front matter: ${a.reason}`),
  'front-matter-key': warning(
    (a: { key: string; suggestion?: string | undefined }) =>
      `Unexpected front matter key \`${a.key}\`, which is not used${a.suggestion ? `, did you mean \`${a.suggestion}\`?` : ''}`,
  ),
  'front-matter-value': error(
    (a: { key: string; value: string; expected: string }) =>
      `Unexpected \`${a.value}\` for \`${a.key}\` in the front matter, expected ${a.expected}`,
  ),

  // What an article says of findings that are to be passed over.
  'silence-invalid': warning(
    (a: { what: string; expected: string }) =>
      `Unexpected ${a.what}, expected ${a.expected}; nothing is silenced by it`,
  ),
  'silence-unknown': warning(
    (a: { rule: string; suggestion?: string | undefined }) =>
      `Unexpected silence of \`${a.rule}\`, which is no rule${a.suggestion ? `, did you mean \`${a.suggestion}\`?` : ''}`,
  ),
  'silence-refused': warning(
    (a: { rule: string }) =>
      `Unexpected silence of \`${a.rule}\`, without which there is no article to publish; expected the input to be mended`,
  ),
  'silence-unused': warning(
    (a: { rule: string }) =>
      `Unexpected silence of \`${a.rule}\`, of which nothing was found here; expected it to be removed`,
  ),
  'silence-stray': warning(
    (a: { suggestion?: string | undefined }) =>
      `Unexpected silences for an input that is not here, expected the file to be called as its input is${a.suggestion ? `, did you mean \`${a.suggestion}\`?` : ', or to be removed'}`,
  ),

  // Pages.
  'html-limit': error(
    (a: { what: string; limit: number }) =>
      `Unexpected page of more than ${a.limit.toLocaleString('en')} ${a.what}, expected the page of one article`,
  ),
  'json-ld-invalid': warning(
    (a: { reason: string }) => `Cannot read the page’s JSON-LD as it is: ${a.reason}`,
  ),
  'claim-differs': warning(
    (a: { property: string; claim: string; text: string; from: string }) =>
      `Unexpected \`${a.claim}\` for \`${a.property}\` in the file’s ${a.from}, expected \`${a.text}\` as in the text, which was kept`,
  ),

  // What the text holds, or not.
  'headline-missing': error(() => 'No headline found, expected a short first line before the body'),
  'body-missing': error(() => 'Nothing after the headline, expected at least one paragraph'),
  'author-missing': warning(
    () => 'No author found, expected a byline such as `By Jane Doe` below the headline',
  ),
  'date-missing': warning(
    () => 'No date of publication found, expected a line such as `24 February 2017` near the headline',
  ),
  'date-ambiguous': warning(
    (a: { value: string }) => `Cannot tell day from month in \`${a.value}\`, expected an unambiguous date`,
  ),
  'date-zone-missing': warning(
    (a: { value: string }) =>
      `Time of day without a zone in \`${a.value}\`; kept the day alone, expected a zone or \`timeZone\` in the configuration`,
  ),
  'language-unknown': warning(
    () => 'Cannot tell the language, expected `language` in the front matter or the configuration',
  ),
  'article-killed': warning(
    (a: { reason: string }) =>
      `The article was killed${a.reason}, and stays withdrawn; expected \`status: usable\` in the front matter to publish it again, or no input`,
  ),
  'input-missing': warning(
    (a: { article: string; alike?: string | undefined }) =>
      `The input of \`${a.article}\` is gone, and the article stays published; ${
        a.alike === undefined
          ? 'build with `--prune` to withdraw it'
          : `\`${a.alike}\` has the same headline: give it \`id: ${a.article}\` in its front matter if it is the same, or build with \`--prune\` to withdraw the old one`
      }`,
  ),
  'identity-changed': warning(
    (a: { article: string; before: string }) =>
      `The file is the article \`${a.article}\` now; \`${a.before}\`, which it was before, stays published too; expected \`id: ${a.before}\` in its front matter if they are the same, or \`presswright kill\` for the old one`,
  ),
  'update-time-missing': warning(
    (a: { version: number }) =>
      `This is version ${a.version}, but the text names no time of update, expected a line such as \`Updated 25 February 2017\``,
  ),
  'baseline-unused': info(
    (a: { rule: string; input: string; times: number }) =>
      `\`${a.rule}\` of \`${a.input}\` is known ${a.times} ${a.times === 1 ? 'time' : 'times'} more often than it is found; expected a newer baseline (\`--baseline-update\`)`,
  ),

  // The article as a whole.
  'schema-invalid': error(
    (a: { pointer: string; reason: string }) => `Article breaks its schema at \`${a.pointer}\`: ${a.reason}`,
  ),
}

export type MessageId = keyof typeof messages
export type MessageArguments<Id extends MessageId> = Parameters<(typeof messages)[Id]['say']>[0]

/** The address that explains a message. */
export function messageUrl(id: string): string {
  return `https://www.npmjs.com/package/presswright#${id}`
}

export interface Message<Args = never> {
  readonly severity: 'error' | 'warning' | 'info'
  readonly say: (args: Args) => string
}

function error<T = unknown>(say: (args: T) => string) {
  return { severity: 'error', say } as const
}

function warning<T = unknown>(say: (args: T) => string) {
  return { severity: 'warning', say } as const
}

function info<T = unknown>(say: (args: T) => string) {
  return { severity: 'info', say } as const
}
