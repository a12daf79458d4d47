import type { Credit } from '../../language/byline/marker.js'
import type { Credited, Draft } from '../../model/draft.js'
import type { EvidenceRecord, Stretch } from './record.js'

type Role = Exclude<Credit, 'author' | 'photographer'>

const ROLES: Readonly<Record<Role, 'contributors' | 'translators' | 'editors'>> = {
  contributor: 'contributors',
  translator: 'translators',
  editor: 'editors',
}

/** Take somebody who is credited with something else than the text. */
export function takeCredit(
  credit: Exclude<Credit, 'author'>,
  somebody: Credited,
  from: Stretch,
  draft: Draft,
  record: EvidenceRecord,
): void {
  const reading = { rule: `credit/${credit}`, confidence: 0.95 }
  if (credit === 'photographer') {
    record.found(`${picturePointer(draft)}/creditText`, somebody.name, reading, from)
    draft.pictures.push({ creditText: somebody.name })
    return
  }
  if (credit === 'editor' && somebody.kind !== 'Person') {
    record.refused('editor', somebody.name, 'an editor is a person', from)
    return
  }
  const list = draft[ROLES[credit]]
  if (list.some(({ name }) => name === somebody.name)) return
  record.found(`/${credit}/${list.length}/name`, somebody.name, reading, from)
  list.push(somebody)
}

/** Point to the next picture's place among the images; the image's own address stands before it. */
export function picturePointer({ image, pictures }: Draft): string {
  return `/image/${pictures.length + (image === undefined ? 0 : 1)}`
}
