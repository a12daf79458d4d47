/**
 * Words that open a sentence with a capital and that no name opens with: articles, pronouns, conjunctions, question
 * words, auxiliaries, prepositions and what links one sentence to the next. Those that are names as well (`May`, `Will`,
 * `Under Secretary`, `No. 1`) are left out.
 */
const OPENERS = new Set(
  'the a this that these those he she it we you they his her its our your their my there here what why how when where who whose which whether if in at by for from of with without within into onto upon between among against during since until despite although though while because unless after before as about and but or nor yet also not then than thus however meanwhile moreover furthermore nevertheless nonetheless therefore instead besides otherwise still even only is are was were has have had do does did could would should must many most some several both another such each every nobody nothing everyone everything someone something today yesterday perhaps maybe please according let so now all more one two three four five six seven eight nine ten dozens hundreds thousands later earlier'.split(
    ' ',
  ),
)
/** Those of them that are surnames or given names too, which an initial may go before. */
const NAMES = new Set(
  'a of has do does let many most still even such or as an in about here so now all more one two three four five six seven eight nine ten later earlier'.split(
    ' ',
  ),
)

/** Tell whether a word with a capital is one that opens sentences; `named` where a name may stand in its place. */
export function opensSentence(word: string, named: boolean): boolean {
  const apostrophe = word.search(/['’]/)
  const bare = (apostrophe > 0 ? word.slice(0, apostrophe) : word).toLowerCase()
  // `Didn't` is cut to `didn`.
  const stem = apostrophe > 0 && bare.endsWith('n') && !OPENERS.has(bare) ? bare.slice(0, -1) : bare
  return OPENERS.has(stem) && !(named && NAMES.has(stem))
}
