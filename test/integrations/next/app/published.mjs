import { resolve } from 'node:path'

/** The folder that `presswright build` wrote to. */
export const published = resolve(process.env.PRESSWRIGHT_OUTPUT ?? '../../../output')
