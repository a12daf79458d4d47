/** Whether a text has nothing but white space. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  // A first character of ASCII that is seen settles it for nearly all texts.
  return !(first > 0x20 && first < 0x7f) && text.trim() === ''
}
