import { isBlank } from '../../language/is-blank.js'
import { isAddress, isDate, isDateTime, isDuration, isLanguageTag, isNumber, isTime } from '../literals.js'
import type { Say } from '../rule.js'
import type { PropertyShape } from './property-shape.js'
import { schemaOrgRules as rules } from './rules.js'
import type { Walk } from './walk.js'

const BOOLEAN = /^(?:true|false|(?:https?:\/\/schema\.org\/)?(?:True|False))$/
const IRI = /^https?:\/\/(?:[a-z][a-z-]{0,30}\.)?schema\.org\/([\w-]{1,80})$/i

/** Say what is wrong with a text, a number or a boolean as a property's value. */
export function checkLiteral(value: string | number | boolean, shape: PropertyShape, walk: Walk): void {
  const { path, say } = walk
  if (typeof value === 'string') checkText(value, shape, walk)
  else if (typeof value === 'number') checkNumber(value, shape, path, say)
  else if (!shape.boolean && !shape.text && !shape.things)
    say(rules.valueType, { property: shape.name, found: `\`${value}\``, ranges: shape.ranges }, { path })
}

function checkNumber(value: number, shape: PropertyShape, path: Walk['path'], say: Say): void {
  const { name: property, ranges } = shape
  if (shape.integer && !shape.number && !shape.text && !Number.isInteger(value))
    say(rules.integer, { property, value: String(value) }, { path })
  else if (!shape.number && !shape.integer && !shape.text && !shape.things && !isYear(value, shape))
    say(rules.valueType, { property, found: `number ${value}`, ranges }, { path })
}

/** A year is a date, and JSON writes it with quotes or without. */
function isYear(value: number, { date, dateTime }: PropertyShape): boolean {
  return (date || dateTime) && Number.isInteger(value) && value >= 1000 && value <= 9999
}

function checkText(value: string, shape: PropertyShape, walk: Walk): void {
  const { path, say } = walk
  const { name: property } = shape
  if (isBlank(value)) {
    // Where any text will do, a blank one says nothing wrong.
    if (!shape.text && !shape.things) say(rules.blank, { property }, { path })
    return
  }
  if (property === 'inLanguage') {
    if (!isLanguageTag(value) && !value.includes(' ') && !/^https?:/.test(value))
      say(rules.languageTag, { value }, { path, suggest: () => tagFor(value) })
    return
  }
  if (shape.text || fits(value, shape)) return
  if (shape.enumerations.length > 0 && memberIn(value, shape, walk)) return
  // A thing can be named by a text.
  if (!shape.things) sayWhy(value, shape, walk)
}

/** Tell whether a text is of one of the literal types that a property takes. */
function fits(value: string, shape: PropertyShape): boolean {
  return (
    (shape.url && isAddress(value)) ||
    (shape.date && isDate(value)) ||
    (shape.dateTime && (isDateTime(value) || isDate(value))) ||
    (shape.date && isDateTime(value)) ||
    (shape.time && isTime(value)) ||
    (shape.duration && isDuration(value)) ||
    ((shape.number || shape.integer) && isNumber(value)) ||
    (shape.boolean && BOOLEAN.test(value))
  )
}

/** Tell whether a text names a member, and say where it names one of another enumeration. */
function memberIn(
  value: string,
  { name: property, enumerations }: PropertyShape,
  { vocabulary, path, say, onPending }: Walk,
): boolean {
  const local = IRI.exec(value)?.[1]
  // A member of another vocabulary, such as GoodRelations, is left alone.
  if (local === undefined && /^[a-z][a-z\d+.-]{1,20}:\S/i.test(value)) return true
  const name = local ?? value
  const member = vocabulary.member(name)
  if (!member) return false
  const fitting = member.enumerations.some((one) =>
    enumerations.some((enumeration) => vocabulary.isA(one, enumeration)),
  )
  if (member.stage === 'pending') onPending(name, { path })
  if (!fitting) say(rules.memberOfOther, { property, value: name, enumerations }, { path })
  return true
}

function sayWhy(value: string, shape: PropertyShape, walk: Walk): void {
  const { path, say, vocabulary, closestMember } = walk
  const { name: property } = shape
  if (shape.date || shape.dateTime)
    say(rules.date, { property, value }, { path, suggest: () => dateFor(value) })
  else if (shape.time) say(rules.time, { property, value }, { path })
  else if (shape.duration)
    say(rules.duration, { property, value }, { path, suggest: () => durationFor(value) })
  else if (shape.integer || shape.number)
    say(rules.number, { property, value }, { path, suggest: () => numberFor(value) })
  else if (shape.boolean) say(rules.boolean, { property, value }, { path, suggest: () => booleanFor(value) })
  else if (shape.enumerations.length > 0) {
    const members = shape.enumerations.flatMap((one) => vocabulary.members(one))
    const closest = closestMember(value, shape)
    // An enumeration without members is one of other vocabularies.
    if (members.length === 0) return
    if (closest === undefined && !IRI.test(value)) say(rules.memberText, { property, value }, { path })
    else say(rules.member, { property, value, members }, { path, suggest: () => closest })
  } else if (shape.url) say(rules.address, { property, value }, { path })
}

/** `2024-05-09` for `2024-5-9`, `2024-05-09T10:00` for `2024-05-09 10:00`. */
function dateFor(value: string): string | undefined {
  const [, year, month = '', day = '', rest = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.{1,30}))?$/.exec(value) ?? []
  if (year === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const full = rest === '' ? date : `${date}T${rest.replace(/ (?=[+-Z])/, '')}`
  return isDate(full) || isDateTime(full) ? full : undefined
}

/** `PT90M` for `90 min`, `PT5M` for `5M`. */
function durationFor(value: string): string | undefined {
  const [, count, unit = ''] = /^(\d{1,6})\s?(h|hours?|m|min|minutes?|s|sec|seconds?)$/i.exec(value) ?? []
  return count === undefined ? undefined : `PT${count}${unit.charAt(0).toUpperCase()}`
}

/** `1200` for `1,200`, `17.99` for `$17.99`. */
function numberFor(value: string): string | undefined {
  const digits = value.replace(/^[\p{Sc}\s]{1,4}|\s?\p{Sc}$/gu, '').replace(/,(?=\d{3}(?!\d))/g, '')
  return isNumber(digits) ? digits : undefined
}

function booleanFor(value: string): string | undefined {
  if (/^(?:yes|y|1|on|true)$/i.test(value)) return 'true'
  return /^(?:no|n|0|off|false)$/i.test(value) ? 'false' : undefined
}

function tagFor(value: string): string | undefined {
  const tag = value.replaceAll('_', '-')
  return isLanguageTag(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined
}
