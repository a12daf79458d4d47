/** The parser's own recursion can abort the process, so nesting is counted before it sees the text. */
const DEPTH = 20

/** Say how a text of YAML is nested deeper than a person writes it, or undefined where it is not. */
export function yamlNesting(yaml: string): string | undefined {
  let flow = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') flow++
    else if (character === ']' || character === '}') flow--
    if (flow > DEPTH) return `more than ${DEPTH} brackets within each other`
  }
  for (const [, indent = '', dashes = ''] of yaml.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)/gm)) {
    if (indent.length > 200 || dashes.length > 2 * DEPTH) return 'lines nested too deep'
  }
  return undefined
}
