import type { Severity } from '../model/finding.js'

/** Which findings lines for people tell. */
export interface Shown {
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** A remark for every hard sentence would hide the rest, so remarks are shown when they are asked for. */
export function isShown(severity: Severity, { quiet, verbose }: Shown): boolean {
  if (severity === 'error') return true
  if (quiet) return false
  return severity === 'warning' || verbose === true
}
