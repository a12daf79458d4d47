import type { ChangeKind } from '../../model/differences.js'

/** What each kind of change is called in a newsroom, and what it is. */
export const KIND_TITLES: Readonly<Record<ChangeKind, { readonly name: string; readonly meaning: string }>> =
  {
    none: { name: 'No change', meaning: 'both say the same' },
    cosmetic: { name: 'Cosmetic', meaning: 'nothing but white space and typography changed' },
    refile: { name: 'Refile', meaning: 'the same story again, with nothing new in it' },
    update: { name: 'Update', meaning: 'there is news in it' },
    correction: { name: 'Correction', meaning: 'it comes with a notice of what was wrong' },
    kill: { name: 'Kill', meaning: 'the article is taken away' },
  }
