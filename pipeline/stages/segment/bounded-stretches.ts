/** The most characters that the parser is given at once: beyond, some texts take quadratic time, or its stack. */
const MOST = 16_384

/** Part a text into stretches that a parser can take, at a sentence's end if there is one, else at a blank. */
export function boundedStretches(text: string): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = []
  let start = 0
  while (text.length - start > MOST) {
    const window = text.slice(start, start + MOST)
    const sentence =
      Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! ')) + 2
    const blank = window.lastIndexOf(' ') + 1
    const end = start + (sentence > MOST / 2 ? sentence : blank > MOST / 2 ? blank : MOST)
    stretches.push({ start, end })
    start = end
  }
  if (start < text.length) stretches.push({ start, end: text.length })
  return stretches
}
