/** A stretch of type as a PDF sets it down; lengths are points, from the page's top left corner rightwards and down. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of the type. */
  readonly size: number
  readonly bold: boolean
  /** The PDF itself has a blank before it. */
  readonly spaced: boolean
}

/** One page: its upright type, and what is set at an angle. */
export interface Page {
  /** In points. */
  readonly height: number
  readonly runs: readonly Run[]
  readonly astray: readonly Run[]
}

/** A line as it is printed. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** The size of most of its type. */
  readonly size: number
  /** Nothing but bold type. */
  readonly bold: boolean
  readonly opensBold: boolean
  readonly endsBold: boolean
}

/** A column of lines, or what stands above, below or across columns, on one page. */
export interface Region {
  readonly page: number
  readonly lines: readonly PrintedLine[]
}
