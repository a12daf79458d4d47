import { readByline } from '../../language/byline/index.js'
import { foldText } from '../../language/fold-text.js'
import type { Claim, Draft } from '../../model/draft.js'
import { type ClaimContext, readingOf } from './claim-context.js'

interface Named {
  readonly author: Draft['authors'][number]
  readonly claim: Claim
}

/** Take the authors that the first source names where the text has none, else report the sources that name others. */
export function takeClaimedAuthors(context: ClaimContext): void {
  const { draft, record } = context
  const bySource = new Map<Claim['from'], Named[]>()
  for (const claim of context.claims('author')) {
    const named = namesIn(claim)
    if (named.length === 0) record.refused('author', claim.value, 'claimed, but read as no name', claim)
    const known = bySource.get(claim.from)
    if (known) known.push(...named)
    else bySource.set(claim.from, named)
  }
  const sources = [...bySource.values()].filter((named) => named.length > 0)
  if (draft.authors.length > 0) {
    for (const named of sources) hold(named, context)
    return
  }
  const seen = new Set<string>()
  for (const { author, claim } of sources[0] ?? []) {
    if (seen.has(foldText(author.name))) continue
    seen.add(foldText(author.name))
    const steps = author.name === claim.value ? [] : ['name taken out of the claim']
    record.found(`/author/${draft.authors.length}/name`, author.name, readingOf(claim, ...steps), claim)
    draft.authors.push(author)
  }
}

function namesIn(claim: Claim): Named[] {
  if (claim.isOrganization) return [{ author: { name: claim.value, kind: 'Organization' }, claim }]
  const byline = readByline(claim.from === 'record' ? inOrder(claim.value) : claim.value)
  if (byline?.credit !== 'author') return []
  return byline.names.map(({ name, kind, jobTitle }) => ({
    author: { name, kind, ...(jobTitle !== undefined && { jobTitle }) },
    claim,
  }))
}

/** Put the given names of a catalogue's entry first: `Brandt, Ana; Popa, Ion`. */
function inOrder(value: string): string {
  const entries = value.split(/\s{0,3};\s{0,3}/).filter((entry) => entry !== '')
  const inverted = entries.map((entry) => /^([^,]{2,40}),\s([^,]{1,40})$/.exec(entry))
  const isCatalogue = inverted.every((entry) => entry && !/\s/.test(entry[1]?.replace(PARTICLES, '') ?? ' '))
  if (!isCatalogue) return value
  return inverted.map((entry) => `${entry?.[2]} ${entry?.[1]}`).join('; ')
}

/** What a family name can open with. */
const PARTICLES = /^(?:(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|el|al)\s){1,3}/iu

/** People are held against people; a house beside them says nothing else than they do. */
function hold(named: readonly Named[], { draft, differs }: ClaimContext): void {
  const isPerson = ({ kind }: Draft['authors'][number]) => kind === 'Person'
  const people = named.filter(({ author }) => isPerson(author))
  const held = people.length > 0 && draft.authors.some(isPerson) ? people : named
  const said = draft.authors.filter((author) => held !== people || isPerson(author))
  const [first] = held
  const names = (authors: readonly Draft['authors'][number][]) =>
    new Set(authors.map(({ name }) => foldText(name)))
  const [text, claim] = [names(said), names(held.map(({ author }) => author))]
  if (!first || (text.size === claim.size && [...text].every((name) => claim.has(name)))) return
  if (people.length === 0 && draft.authors.some(isPerson)) return
  const list = (authors: readonly Draft['authors'][number][]) => authors.map(({ name }) => name).join(', ')
  differs('author', list(said), list(held.map(({ author }) => author)), first.claim)
}
