/** Fold a name for look-up: lower case, no accents, no full stops. `Févr.` gives `fevr`. */
export function foldName(name: string): string {
  // Most names, and there are many where every word of a text may be one.
  if (/^[A-Za-z]*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
