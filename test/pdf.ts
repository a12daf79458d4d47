/** A piece of text set down on a page: points from the page's lower left corner, 595 wide and 842 high. */
export interface Type {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** Turned a quarter to the left. */
  readonly turned?: boolean
}

/** Write a PDF by hand: Helvetica, one uncompressed stream a page, each text where it is said to be. */
export function pdfOf(pages: readonly (readonly Type[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ]
  for (const [i, page] of pages.entries()) {
    const content = page.map(shown).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function shown({ text, x, y, size = 10, bold = false, turned = false }: Type): string {
  const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`
  const string = text.replaceAll('\u2019', '\u0092').replace(/[\\()]/g, '\\$&')
  return `BT /${bold ? 'B' : 'R'} ${size} Tf ${matrix} Tm (${string}) Tj ET`
}

/** Set lines below each other, `leading` points apart; an empty one leaves half a line free. */
export function column(
  lines: readonly string[],
  { x, y, size = 10, leading = 12 }: { x: number; y: number; size?: number; leading?: number },
): Type[] {
  const set: Type[] = []
  let baseline = y
  for (const line of lines) {
    const text = line.trimStart()
    if (text === '') {
      baseline -= leading / 2
      continue
    }
    set.push({ text, x: x + (line.length - text.length) * size * 0.5, y: baseline, size })
    baseline -= leading
  }
  return set
}
