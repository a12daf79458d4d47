declare module 'syllable/problematic.js' {
  /** Syllables of words, in lower-case letters, that the package does not work out by its rules. */
  export const problematic: Record<string, number>
}
