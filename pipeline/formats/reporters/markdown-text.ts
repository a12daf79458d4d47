import { printable } from '../../language/printable.js'

/** What opens markup in Markdown and HTML, ends a cell of a table, or makes a picture or a link of a word. */
const MARKUP = /[\\`*_~[\]<>&|:$]/g
/** Names of people and numbers of issues, which would call somebody or point at something. */
const CALLS = /[@#]/g

/**
 * Write a text as Markdown that shows it as it is, in a cell of a table too; what stands between two backticks is set
 * as code. Nobody is called, nothing linked and no picture fetched by what a text says.
 */
export function markdownText(text: string): string {
  const parts = printable(text).split('`')
  // A backtick without a partner is one.
  const isEven = parts.length % 2 === 1
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return proseText(part)
      return isEven || i < parts.length - 1 ? codeText(part) : `${reference('`')}${proseText(part)}`
    })
    .join('')
}

/** Write a text as code in Markdown, in a cell of a table too. */
export function markdownCode(text: string): string {
  return codeText(printable(text))
}

function codeText(text: string): string {
  return text === '' ? '' : `<code>${text.replace(MARKUP, reference).replace(/\bwww\./gi, unlinked)}</code>`
}

function proseText(text: string): string {
  return text
    .replace(MARKUP, reference)
    .replace(/\bwww\./gi, unlinked)
    .replace(CALLS, (sign, offset: number, whole: string) =>
      // The sign of a reference that was just written is no call.
      whole[offset - 1] === '&' ? sign : `<span>${sign}</span>`,
    )
}

/** Write a character as a reference, which no Markdown takes for markup. */
function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function unlinked(begin: string): string {
  return `${begin.slice(0, -1)}${reference('.')}`
}
