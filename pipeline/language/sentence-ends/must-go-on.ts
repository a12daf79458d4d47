const WORDS = new Set(
  'the a an of and but or nor my your our their its is are was were be from than if because like in at to with by for as'.split(
    ' ',
  ),
)

/** Tell whether a sentence, or an item of a list, has to go on behind an English word: `the`, `of`. */
export function mustGoOn(word: string): boolean {
  return WORDS.has(word.toLowerCase())
}
