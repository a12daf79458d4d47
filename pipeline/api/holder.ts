import { schemaOrgTable } from '../adapters/schema-org-table.js'
import { vocabularyOf } from '../language/schema-org/vocabulary-of.js'
import type { Configuration } from '../model/configuration.js'
import type { Clock } from '../model/ports.js'
import type { CheckName } from '../validation/house/check-name.js'
import { validator } from '../validation/index.js'
import type { TextValidation } from '../validation/text-validation.js'
import { type IsShown, validatePage, validateText } from '../validation/validate-text.js'

/** Make what holds documents, JSON-LD or web pages, against all layers, one after the other. */
export function holder(
  { rules: severities }: Configuration,
  clock: Clock,
): (text: string, isShown: IsShown) => Promise<TextValidation> {
  let check: CheckName | undefined
  let isAsked = false
  const hold = validator({
    vocabulary: vocabularyOf(schemaOrgTable()),
    checkName: (...args) => {
      isAsked = true
      check?.(...args)
    },
    now: clock.now(),
    severities,
  })
  return async (text, isShown) => {
    const held = /^\s*</.test(text.slice(0, 1000)) ? validatePage : validateText
    const found = await held(text, hold, isShown, severities)
    if (!isAsked || check) return found
    // What reads names takes longer to load than most documents to check, and most have plain names alone.
    check = (await import('../validation/house/check-name.js')).checkName
    return await held(text, hold, isShown, severities)
  }
}
