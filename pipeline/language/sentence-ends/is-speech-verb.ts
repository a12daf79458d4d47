const VERBS = new Set(
  'said says say asked asks ask wrote writes told tells added adds shouted shouts cried cries replied replies answered wondered wonders yelled exclaimed screamed joked quipped tweeted posted recalled thought thinks continued demanded insisted declared remarked noted explained mused whispered muttered sang chanted roared'.split(
    ' ',
  ),
)

/** Tell whether an English verb says who spoke a quotation: `asked`. */
export function isSpeechVerb(word: string): boolean {
  return VERBS.has(word)
}
