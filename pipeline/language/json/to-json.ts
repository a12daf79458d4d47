/** Write JSON as it is published: two blanks of indent, a line end at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
