/**
 * Take off every accent but those listed.
 *
 * @param kept Combining marks that stay, such as `\u0308` for the diaeresis.
 */
export function foldAccents(letters: string, kept: string): string {
  return [...letters.normalize('NFD')]
    .filter((character) => kept.includes(character) || !/\p{M}/u.test(character))
    .join('')
    .normalize('NFC')
}
