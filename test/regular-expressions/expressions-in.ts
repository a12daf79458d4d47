import { parseAst } from 'vitest/node'

/** A regular expression of a source file. */
export interface Expression {
  readonly pattern: string
  readonly flags: string
  /** From 1. */
  readonly line: number
}

/** The regular expressions of a source file. */
export interface Expressions {
  readonly literals: readonly Expression[]
  /** Lines on which one is made of a string, which can be read only where it runs. */
  readonly made: readonly number[]
}

/** Find the regular expressions of a TypeScript file. */
export function expressionsIn(source: string): Expressions {
  const literals: Expression[] = []
  const made: number[] = []
  const lineAt = (offset: unknown) => source.slice(0, Number(offset)).split('\n').length
  // Not recursive: a chain of strings is as deep as it is long.
  const open: unknown[] = [parseAst(source, { lang: 'ts' })]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node)
    else if (isRecord(node)) {
      const { regex, callee, start } = node
      if (isRecord(regex)) {
        literals.push({ pattern: String(regex.pattern), flags: String(regex.flags), line: lineAt(start) })
      }
      if (isRecord(callee) && callee.name === 'RegExp') made.push(lineAt(start))
      open.push(...Object.values(node).filter((value) => value !== undefined))
    }
  }
  const byLine = (a: Expression, b: Expression) => a.line - b.line
  return { literals: literals.sort(byLine), made: made.sort((a, b) => a - b) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
}
