import type { Vocabulary } from '../../language/schema-org/vocabulary.js'

/** What texts and numbers a property takes, by its ranges. */
export interface PropertyShape {
  readonly name: string
  readonly supersededBy: string | undefined
  readonly text: boolean
  readonly url: boolean
  readonly date: boolean
  readonly dateTime: boolean
  readonly time: boolean
  readonly duration: boolean
  readonly number: boolean
  readonly integer: boolean
  readonly boolean: boolean
  /** The enumerations whose members it takes. */
  readonly enumerations: readonly string[]
  /** Whether it takes things other than members and durations: a text may stand for one, and name it. */
  readonly things: boolean
  readonly ranges: readonly string[]
  readonly isPending: boolean
  /** Whether it stands on a type, of those that were asked for. */
  readonly on: Map<string, boolean>
}

/** Tell what each property takes; worked out once for each. */
export function propertyShapes(vocabulary: Vocabulary): (name: string) => PropertyShape | undefined {
  const shapes = new Map<string, PropertyShape>()
  return (name) => {
    const known = shapes.get(name)
    if (known) return known
    const property = vocabulary.property(name)
    if (!property) return undefined
    const { ranges, supersededBy, stage } = property
    const any = (...types: string[]) => types.some((type) => ranges.includes(type))
    const enumerations = ranges.filter(
      (range) => vocabulary.isA(range, 'Enumeration') && range !== 'Enumeration',
    )
    const shape: PropertyShape = {
      name,
      supersededBy: supersededBy?.[0],
      text: ranges.some((range) => range !== 'URL' && vocabulary.isA(range, 'Text')) || any('DataType'),
      url: any('URL'),
      date: any('Date'),
      dateTime: any('DateTime'),
      time: any('Time'),
      duration: any('Duration'),
      number: any('Number', 'Float'),
      integer: any('Integer'),
      boolean: any('Boolean'),
      enumerations,
      things: ranges.some(
        (range) =>
          range !== 'Duration' &&
          !enumerations.includes(range) &&
          (vocabulary.type(range)?.isDataType === false || vocabulary.isA(range, 'Quantity')),
      ),
      ranges,
      isPending: stage === 'pending',
      on: new Map(),
    }
    shapes.set(name, shape)
    return shape
  }
}
