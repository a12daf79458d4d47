/** Tell whether a value is an absolute address of the web: `http` or `https`, and a host. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}
