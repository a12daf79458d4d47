import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { fail } from '../../../model/finding.js'
import type { Pdfjs, PdfPage, PdfText } from './pdfjs.js'
import type { Page, Run } from './print.js'

/** More pages, or characters on them, than any article has. */
const MOST = { pages: 200, characters: 1_000_000 }

/** Type that leans by more than this, as a tangent, is no line of an article. */
const UPRIGHT = 0.05

/** How the names of fonts say that they are bold, TeX's among them. */
const BOLD = /bold|black|heavy|demi|[-,](?:bd|blk)\b|\b(?:cm|ec|sf)bx/i

type Matrix = readonly [number, number, number, number, number, number]

/**
 * Read the type on each page of a PDF. Nothing in it is run, nothing is fetched, no image is decoded. Fails the file
 * where it is broken, locked or too long.
 */
export async function openPages(bytes: Uint8Array, file: VFile): Promise<readonly Page[]> {
  // Loaded for the first PDF only, as it is larger than everything else together.
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument }: Pdfjs = await getResolvedPDFJS()
  const task = getDocument({
    // It takes what it is given for itself.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST.pages) {
      fail(file, 'pdf-unreadable', {
        reason: `it has ${document.numPages} pages, expected at most ${MOST.pages}`,
      })
    }
    const fonts = new Map<string, string>()
    const pages: Page[] = []
    let left = MOST.characters
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const items = await itemsOf(page, left)
      for (const { str } of items) left -= str.length
      if (left < 0) fail(file, 'pdf-unreadable', { reason: `it has more than ${MOST.characters} characters` })
      await nameFonts(page, items, fonts)
      pages.push(pageOf(page, items, fonts))
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof VFileMessage || !(error instanceof Error)) throw error
    fail(file, 'pdf-unreadable', { reason: reasonOf(error) })
  } finally {
    await task.destroy()
  }
}

/** Say why pdf.js gave up; its errors are known by name alone. */
function reasonOf({ name, message }: Error): string {
  return name === 'PasswordException' ? 'it is locked with a password' : message.replace(/\.$/, '')
}

/** Read the stretches of text on a page, but not many more characters than `most`, as a few bytes can hold millions. */
async function itemsOf(page: PdfPage, most: number): Promise<PdfText[]> {
  const items: PdfText[] = []
  const reader = page.streamTextContent().getReader()
  for (let left = most; left >= 0; ) {
    const read = await reader.read()
    if (read.done) return items
    for (const item of read.value.items) {
      if (!('str' in item)) continue
      items.push(item)
      left -= item.str.length + 1
    }
  }
  await reader.cancel(new Error('more text than is read'))
  return items
}

/** Learn the names of fonts that are new on a page; pdf.js tells them only of pages that it prepares to draw. */
async function nameFonts(
  page: PdfPage,
  items: readonly PdfText[],
  fonts: Map<string, string>,
): Promise<void> {
  const unknown = new Set(items.map(({ fontName }) => fontName).filter((id) => !fonts.has(id)))
  if (unknown.size === 0) return
  await page.getOperatorList()
  for (const id of unknown) {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined
    const named = typeof font === 'object' && font !== null && 'name' in font ? font.name : undefined
    fonts.set(id, typeof named === 'string' ? named : '')
  }
}

function pageOf(page: PdfPage, items: readonly PdfText[], fonts: ReadonlyMap<string, string>): Page {
  const viewport = page.getViewport({ scale: 1 })
  const toPage = matrixOf(viewport.transform)
  const scale = Math.hypot(toPage[0], toPage[1])
  const runs: Run[] = []
  const astray: Run[] = []
  const last = new Map<string, Run>()
  let spaced = false
  for (const { str, width, transform, fontName } of items) {
    const text = str.trim()
    if (text === '') {
      spaced ||= str !== ''
      continue
    }
    const [a, b, c, d, left, baseline] = product(toPage, matrixOf(transform))
    const size = Math.round(Math.hypot(c, d) * 10) / 10
    const opening = str.length - str.trimStart().length
    const closing = str.length - str.trimEnd().length
    const blank = size * 0.25
    const run: Run = {
      text,
      left: left + opening * blank,
      right: left + Math.max(width * scale - closing * blank, 0),
      baseline,
      size,
      bold: BOLD.test(fonts.get(fontName) ?? ''),
      spaced: spaced || opening > 0,
    }
    spaced = closing > 0
    // Some programs print twice, a hair apart, for bold.
    const twin = last.get(text)
    if (twin && Math.hypot(twin.left - run.left, twin.baseline - baseline) < size * 0.15) continue
    last.set(text, run)
    if (a <= 0 || Math.abs(b) > a * UPRIGHT || size === 0) astray.push(run)
    else runs.push(run)
  }
  return { height: viewport.height, runs, astray }
}

/** Type one of pdf.js's loose arrays of six numbers. */
function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  return [a, b, c, d, e, f]
}

/** Multiply two matrices: what `second` maps, mapped by `first`. */
function product(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
