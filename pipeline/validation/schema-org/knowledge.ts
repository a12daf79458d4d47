import type { Vocabulary } from '../../language/schema-org/vocabulary.js'
import { type PropertyShape, propertyShapes } from './property-shape.js'

/** What a walk asks of the vocabulary again and again; each answer is worked out once. */
export interface Knowledge {
  readonly vocabulary: Vocabulary
  readonly shapeOf: (property: string) => PropertyShape | undefined
  readonly isA: (type: string, ancestor: string) => boolean
  /** Whether a property stands on a type or its successor; a data type that is written as a thing has those of all things. */
  readonly isOn: (type: string, property: PropertyShape) => boolean
  /** Whether a range of the property is the type, stands above it, or stands below it and says more. */
  readonly takes: (property: string, type: string) => boolean
}

/** Open what is known of a vocabulary. */
export function knowledgeOf(vocabulary: Vocabulary): Knowledge {
  const shapeOf = propertyShapes(vocabulary)
  return {
    vocabulary,
    shapeOf,
    isA: remembered((type, ancestor) => vocabulary.isA(type, ancestor)),
    isOn: (type, { name, on }) => {
      const known = on.get(type)
      if (known !== undefined) return known
      const term = vocabulary.type(type)
      const under = term?.isDataType ? ['Thing'] : (term?.supersededBy ?? [])
      const asked = [type, ...under].some((one) => vocabulary.hasProperty(one, name))
      on.set(type, asked)
      return asked
    },
    takes: remembered(
      (property, type) =>
        vocabulary.accepts(property, type) ||
        // schema.org has these two on all properties.
        vocabulary.isA(type, 'Role') ||
        vocabulary.isA(type, 'PropertyValueSpecification') ||
        (shapeOf(property)?.ranges.some((range) => vocabulary.isA(range, type)) ?? false),
    ),
  }
}

/** Remember the answers to questions about two names of the vocabulary, of which there are not many. */
function remembered(ask: (one: string, other: string) => boolean): (one: string, other: string) => boolean {
  const known = new Map<string, Map<string, boolean>>()
  return (one, other) => {
    const answers = known.get(one)
    const answer = answers?.get(other)
    if (answer !== undefined) return answer
    const asked = ask(one, other)
    if (answers) answers.set(other, asked)
    else known.set(one, new Map([[other, asked]]))
    return asked
  }
}
