/** Take the middle of some numbers, or the mean of the two in the middle. */
export function medianOf(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
