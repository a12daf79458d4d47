/**
 * Write a whole number as English groups it, `1,200`; `toLocaleString` says the same, and takes twenty milliseconds to
 * load the rules of all languages when it is first asked.
 */
export function grouped(number: number): string {
  const digits = String(number)
  // What is written with an exponent or a fraction is no count.
  if (!/^-?\d+$/.test(digits)) return digits
  const sign = digits.startsWith('-') ? 1 : 0
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > sign; end -= 3)
    text = `${digits.slice(Math.max(sign, end - 3), end)},${text}`
  return sign === 1 && !text.startsWith('-') ? `-${text}` : text
}
