/** Tell whether a value is an absolute address of the web: `http` or `https`, and a host. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)
}

/** Find the host of the web address that a line holds, `www.` aside; a mail address names none. */
export function siteOf(line: string): string | undefined {
  const address = /(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?((?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?![\w@.-])/i
  return address.exec(line)?.[1]?.toLowerCase()
}
