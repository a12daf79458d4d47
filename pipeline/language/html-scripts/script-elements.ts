import type { Token, Tokenizer, TokenizerMode } from 'parse5'

/** The parts of the parser that are needed, which only pages make one load. */
interface Parser {
  readonly Tokenizer: typeof Tokenizer
  readonly TokenizerMode: typeof TokenizerMode
}

/** A script of a page; places are in UTF-16 code units. */
export interface ScriptElement {
  /** Its `type`, empty where it has none. */
  readonly type: string
  /** Where its tag starts. */
  readonly tag: number
  /** Where its text starts and ends. */
  readonly start: number
  readonly end: number
  /** Whether it ends with a tag, not with the page. */
  readonly isClosed: boolean
}

/** Elements whose content holds no tags, by the state in which the standard has it read (HTML, 13.2.6). */
const RAW: ReadonlyMap<string, 'RCDATA' | 'RAWTEXT' | 'PLAINTEXT' | 'SCRIPT_DATA'> = new Map([
  ['script', 'SCRIPT_DATA'],
  ['title', 'RCDATA'],
  ['textarea', 'RCDATA'],
  ['style', 'RAWTEXT'],
  ['xmp', 'RAWTEXT'],
  ['iframe', 'RAWTEXT'],
  ['noembed', 'RAWTEXT'],
  ['noframes', 'RAWTEXT'],
  // As where scripts are run; what it holds is for readers without them.
  ['noscript', 'RAWTEXT'],
  ['plaintext', 'PLAINTEXT'],
] as const)

/** Find all scripts of a page, in its order, by its tags alone: no tree is built, so that no markup is too deep. */
export function scriptElements(html: string, { Tokenizer, TokenizerMode }: Parser): ScriptElement[] {
  const scripts: ScriptElement[] = []
  let script: { readonly type: string; readonly tag: number; readonly start: number } | undefined
  // In drawings and formulas a tag can end itself, and a title is an element like any other.
  let foreign = 0
  const finish = (end: number, isClosed: boolean) => {
    if (script) scripts.push({ ...script, end, isClosed })
    script = undefined
  }
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, attrs, selfClosing, location }) {
        const isForeign = tagName === 'svg' || tagName === 'math'
        if (isForeign && !selfClosing) foreign++
        if (foreign > 0 && (selfClosing || tagName === 'title')) return
        const state = RAW.get(tagName)
        if (state === undefined) return
        tokenizer.state = TokenizerMode[state]
        if (tagName !== 'script' || !location) return
        script = { type: typeOf(attrs), tag: location.startOffset, start: location.endOffset }
      },
      onEndTag({ tagName, location }) {
        if ((tagName === 'svg' || tagName === 'math') && foreign > 0) foreign--
        if (location) finish(location.startOffset, true)
      },
      onEof: () => finish(html.length, false),
      onComment: nothing,
      onDoctype: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  )
  tokenizer.write(html, true)
  return scripts
}

function typeOf(attributes: readonly Token.Attribute[]): string {
  return attributes.find(({ name }) => name === 'type')?.value ?? ''
}
