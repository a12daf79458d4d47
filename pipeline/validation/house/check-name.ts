import { readByline } from '../../language/byline/index.js'
import { isOccupation } from '../../language/byline/words.js'
import { withoutDates } from '../../language/without-dates.js'
import type { Path, Say } from '../rule.js'
import { houseRules as rules } from './rules.js'

/** What says of an author's name what is wrong with it. */
export type CheckName = (name: string, path: Path, say: Say) => void

/**
 * Say whether a name that is not plain is an address, a whole byline, several names, or one with a title. It brings all that
 * reads bylines and dates, which is why it is handed to a validator rather than loaded by it.
 */
export const checkName: CheckName = (name, path, say) => {
  if (/^https?:|@\w|\bwww\./i.test(name)) {
    say(rules.authorAddress, { name }, { path })
    return
  }
  const byline = readByline(name)
  const suggest = () => byline?.names[0]?.name
  if (/^by[\s:]/i.test(name)) say(rules.authorBy, { name }, { path, suggest })
  else if (withoutDates(name).dates.length > 0) say(rules.authorDate, { name }, { path, suggest })
  else if (byline && byline.names.length > 1 && /,|\band\b|&|;/.test(name))
    say(rules.authorSeveral, { name }, { path })
  else if (isOccupation(name) && /,|\(| [-–—] /.test(name))
    say(rules.authorTitle, { name }, { path, suggest })
}
