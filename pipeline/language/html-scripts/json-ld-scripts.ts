import { readWrapped } from './read-wrapped.js'
import { scriptElements } from './script-elements.js'
import type { ScriptProblem } from './script-problem.js'
import { writtenEntities } from './written-entities.js'

/** A script of type `application/ld+json` in a page. */
export interface JsonLdScript {
  /** Where its text starts, in UTF-16 code units from the start of the page. */
  readonly offset: number
  /**
   * Its text as JSON is to be read from it: what an old page wraps it in is blank, so that an offset in it, with that of
   * the script added, is one in the page.
   */
  readonly text: string
  /** What is wrong with it as a script, with offsets in the page; whether its text is JSON is not looked at. */
  readonly problems: readonly ScriptProblem[]
}

const TYPE = 'application/ld+json'

/**
 * Find the JSON-LD of a web page, in its order. Types are compared as media types are, without regard to case, white
 * space about them and parameters. Linear, and without a tree, so that no page is too deep.
 */
export async function jsonLdScripts(html: string): Promise<readonly JsonLdScript[]> {
  const { Tokenizer, TokenizerMode, parseFragment } = await import('parse5')
  const elements = scriptElements(html, { Tokenizer, TokenizerMode })
  const entities = writtenEntities(parseFragment)
  return elements
    .filter(({ type }) => type.split(';', 1)[0]?.trim().toLowerCase() === TYPE)
    .map(({ start, end, tag, isClosed }) => {
      const { text, problems } = readWrapped(html.slice(start, end))
      const own: ScriptProblem[] = []
      if (!isClosed) {
        own.push({
          kind: 'script-unclosed',
          offset: tag,
          endOffset: end,
          message: 'Unexpected script without an end, expected `</script>`',
        })
      }
      if (text.trim() === '') {
        own.push({
          kind: 'script-empty',
          offset: start,
          endOffset: end,
          message: 'Empty script, expected JSON',
        })
      }
      const inner = [...problems, ...entities(text)].map((problem) => ({
        ...problem,
        offset: problem.offset + start,
        endOffset: problem.endOffset + start,
      }))
      return { offset: start, text, problems: [...own, ...inner].toSorted((a, b) => a.offset - b.offset) }
    })
}
