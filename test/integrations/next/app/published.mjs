import { resolve } from 'node:path'
import { openPublished } from 'presswright/read'

/** The folder that `presswright build` wrote to. */
export const folder = resolve(process.env.PRESSWRIGHT_OUTPUT ?? '../../../output')

/** The same, opened once for all pages. */
export const published = openPublished(folder)
