import { grouped } from './grouped.js'

/** Count things in words: `1 article`, `1,200 articles`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}
