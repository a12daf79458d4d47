import { plural } from '../../language/plural.js'
import type { Severity } from '../../model/finding.js'

/** Count findings in words, without the kinds that there are none of: `1 error, 2 notes`; empty for none at all. */
export function countsText({ error, warning, info }: Readonly<Record<Severity, number>>): string {
  const parts = [
    error > 0 ? plural(error, 'error') : '',
    warning > 0 ? plural(warning, 'warning') : '',
    info > 0 ? plural(info, 'note') : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}
