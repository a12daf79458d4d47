/** Write what an agency would have sent by ANPA 1312: each line of `lines` as it stands, `^` and `<` included. */
export function anpa(
  lines: readonly string[],
  {
    header = 'r a\u0013\u0011 BC-XX--HarbourCrane         03-04 0311',
    trailer = 'CNW-WF-03-05-24 0210GMT<',
    end = '\r\n',
  } = {},
): string {
  const body = lines.map((line) => `${line}${end}`).join('')
  return `\u0016\u0016\u0001A4711\u001flocal${end}${header}${end}\u0002${body}${end}\t   \u0003${trailer}${end}${end}\f${end}\u0004`
}

/** Write what an agency would have sent by IPTC 7901. */
export function iptc(
  lines: readonly string[],
  {
    header = ['abc0042 4 pl 211  xyz 0815', '', 'Harbour/Cranes/'],
    trailer = '050210 GMT Mar 24',
    end = '\r\n',
  }: { header?: readonly string[]; trailer?: string; end?: string } = {},
): string {
  return `\u0001${header.join(end)}${end}\u0002${lines.join(end)}${end}\u0003${trailer}${end}\u007f${end}\u007f\u0004`
}

/** An indented paragraph of ANPA copy. */
export function indented(text: string): string {
  return `\t   ${text}`
}
