/** Whether JSON has a property `__proto__` anywhere, which Astro's store does not take. */
export function hasPrototypeName(json: unknown): boolean {
  // A list of what is left, as what is nested deeply would exhaust the stack.
  const left = [json]
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) return true
    for (const inner of Object.values(value)) left.push(inner)
  }
  return false
}
