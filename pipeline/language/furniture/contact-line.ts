/** A mail address or a handle. */
const ADDRESS =
  /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}|(?:^|[\s(:])@\w{2,30}|(?<!\d)(?:\d[-. ])?\(?\d{3}\)?[-. ]\d{3,4}(?:[-. ]\d{4})?(?!\d)/i
/** How a line opens that tells where somebody is reached, or says so further on. */
const OPENS =
  /^(?:for (?:more|further) (?:information|details|enquiries|inquiries)|contact|call|phone us|text|e-?mail|reach|follow|write (?:to|us)|tips?|twitter|x|tel|phone|kontakt|contacto|contact(?:ez|e)|schreiben sie|escríb[ae]|scrivi(?:ci)?|mail)\b/iu
const REACHED =
  /\b(?:can be (?:reached|contacted|found|followed)|reach (?:him|her|them)|follow (?:him|her|them|me|us)|on (?:twitter|x|instagram|bluesky|threads|mastodon)[:,]?\s@)/iu
const LONGEST = 180

/** Tell whether a line says how to reach somebody: `Contact the desk at desk@record.example`, `Follow her: @ana`. */
export function isContactLine(line: string): boolean {
  if (line.length > LONGEST) return false
  if (REACHED.test(line) && (ADDRESS.test(line) || /\d{3}[-. ]\d{4}/.test(line))) return true
  // A question may lead to it: `Seen something odd? Write to desk@record.example`.
  return ADDRESS.test(line) && line.split(/(?<=[?!.])\s/).some((sentence) => OPENS.test(sentence))
}
