/** Count things in words: `1 paragraph`, `1,200 paragraphs`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
