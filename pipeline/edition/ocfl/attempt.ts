import type { Report } from '../finding-list.js'

/** Read something; where the reading itself fails, that is a finding, and there is no result. */
export async function attempt<T>(
  path: string,
  report: Report<'N001'>,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    // Only what reads fails with a code; anything else is broken wiring.
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    report('N001', path, `Cannot read it (${error.code})`)
    return undefined
  }
}
