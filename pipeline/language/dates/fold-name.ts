/** Fold a name for look-up: lower case, no accents, no full stops. `Févr.` gives `fevr`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
