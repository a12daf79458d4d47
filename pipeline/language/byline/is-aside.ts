import { nameShape } from './name-shape.js'
import { isOccupation } from './words.js'

const LONGEST = 70

/** Tell whether a line is what stands below an author's name: a job, a house, a handle, an address, a count. */
export function isAside(line: string): boolean {
  if (line === '' || line.length > LONGEST || /[.!?:]$/.test(line)) return false
  if (/^@\w{2,30}$/.test(line) || /^\S{1,64}@\S{3,60}$/.test(line) || /^\d[\d.,]{0,6}[km]?$/i.test(line))
    return true
  const shape = nameShape(line)
  return isOccupation(line) ? line.split(' ').length <= 6 : shape === 'organisation'
}
