/** Take some kinds of failure of the file system for an answer, and no other. */
export function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && codes.some((code) => code === error.code))
      return undefined
    throw error
  }
}
