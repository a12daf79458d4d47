/** Signs that part the steps of a trail; a stroke has no blanks about it in names such as `AFP/Reuters`. */
const STEP = /\s{0,3}[›»>→]\s{0,3}|\s{1,3}[|/•·]\s{0,3}|\/\s{1,3}|(?<=\p{Ll})\/(?=\p{Lu})/u
const LONGEST = 200
/** Words of one step, at most. */
const WORDS = 4

/** Count the steps of a trail; none where a line is no trail. */
export function stepsOf(line: string): number {
  return isTrail(line) ? line.split(STEP).length : 0
}

/** Tell whether a line is the trail of sections that leads to an article: `Home › News › Local`, `Sport | Rowing`. */
export function isTrail(line: string): boolean {
  if (line.length > LONGEST || /[.!?]$/.test(line)) return false
  const steps = line.split(STEP).map((step) => step.trim())
  return steps.length > 1 && steps.every((step) => step !== '' && step.split(/\s+/).length <= WORDS)
}
