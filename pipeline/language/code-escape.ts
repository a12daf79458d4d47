/** Write a UTF-16 code unit as programs do, `\u001b`. */
export function codeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
