/** What is used of pdf.js, whose own types name a browser's. */
export interface Pdfjs {
  readonly getDocument: (source: {
    readonly data: Uint8Array
    readonly isEvalSupported: false
    readonly disableFontFace: true
    readonly useSystemFonts: false
    readonly useWorkerFetch: false
    readonly useWasm: false
    /** In pixels; larger ones are not decoded. */
    readonly maxImageSize: number
    /** 0 for errors alone. */
    readonly verbosity: number
  }) => { readonly promise: Promise<PdfDocument>; readonly destroy: () => Promise<void> }
}

export interface PdfDocument {
  readonly numPages: number
  /** One-based. */
  readonly getPage: (number: number) => Promise<PdfPage>
}

export interface PdfPage {
  readonly streamTextContent: () => { readonly getReader: () => PdfTextReader }
  readonly getViewport: (parameters: { readonly scale: number }) => {
    readonly width: number
    readonly height: number
    /** Six numbers: from the PDF's coordinates to the page's, as it is turned. */
    readonly transform: readonly number[]
  }
  readonly getOperatorList: () => Promise<unknown>
  /** Fonts among others, once the list of operators is there. */
  readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => unknown }
  readonly cleanup: () => unknown
}

export interface PdfTextReader {
  readonly read: () => Promise<
    | { readonly done: true }
    | { readonly done: false; readonly value: { readonly items: readonly (PdfText | PdfMark)[] } }
  >
  readonly cancel: (reason: Error) => Promise<void>
}

/** A stretch of text; white space may be one of its own. */
export interface PdfText {
  readonly str: string
  /** Six numbers: from the text's coordinates to the PDF's. */
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Where marked content begins or ends. */
interface PdfMark {
  readonly type: string
}
