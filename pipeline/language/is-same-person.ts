import { foldText } from './fold-text.js'

/** Tell whether two names can be one person's: the same, one within the other, or one surname behind one initial. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [foldText(one), foldText(other)]
  if (a === '' || b === '') return false
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true
  const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
  return surname(a) === surname(b) && a.charAt(0) === b.charAt(0)
}
