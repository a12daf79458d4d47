/**
 * Write a value of a property as it is read: text as it is, an object that says no more than its type and one text as
 * that text, a list of such one after the other, all else as JSON.
 */
export function valueText(value: unknown): string {
  const texts = Array.isArray(value) ? value.map(soleText) : [soleText(value)]
  const isRead = texts.length > 0 && texts.every((text) => text !== undefined)
  return isRead ? texts.join('; ') : (JSON.stringify(value) ?? '')
}

function soleText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [only, ...others] = Object.entries(value).filter(([name]) => name !== '@type')
  return only && others.length === 0 && typeof only[1] === 'string' ? only[1] : undefined
}
