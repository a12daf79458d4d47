/** Words a minute of silent reading in English. */
const WORDS_A_MINUTE = 238

/**
 * Tell how long a text takes to read, in whole minutes, at least one.
 *
 * Marc Brysbaert, “How many words do we read per minute? A review and meta-analysis of reading rate”, Journal of Memory
 * and Language 109 (2019): 238 words a minute for non-fiction.
 *
 * Example: 239 words take 2 minutes.
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE))
}
