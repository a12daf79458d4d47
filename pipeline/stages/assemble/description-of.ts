import type { Paragraph } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { isProse } from '../../model/tree.js'

/** Characters that a description has at least, if the lead has them, and at most, if a sentence allows. */
const LENGTH = { least: 110, most: 300 }

/** Take whole sentences of the lead, without its dateline, until they say enough for a description. */
export function descriptionOf(body: readonly Paragraph[], dateline: string | undefined): string | undefined {
  const lead = body.find(isProse)
  if (!lead) return undefined
  let description = ''
  for (const node of lead.children) {
    if (node.type !== 'SentenceNode') continue
    let sentence = textOf(node).trim()
    if (description === '' && dateline !== undefined && sentence.startsWith(dateline)) {
      sentence = sentence.slice(dateline.length).replace(/^\s*[—–―-]{1,2}\s*/, '')
    }
    if (sentence === '') continue
    const longer = description === '' ? sentence : `${description} ${sentence}`
    if (description !== '' && longer.length > LENGTH.most) break
    description = longer
    if (description.length >= LENGTH.least) break
  }
  return description === '' ? undefined : description
}
