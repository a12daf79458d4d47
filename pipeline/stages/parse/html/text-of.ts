import { isTextless } from './element-kinds.js'
import type { PageParent } from './parse-page.js'
import { isElement, walk } from './walk.js'

/** Read all text that an element holds, white space collapsed. */
export function textOf(parent: PageParent): string {
  let text = ''
  walk(parent, (node) => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if (node.nodeName === 'br') text += ' '
    return isElement(node) && !isTextless(node)
  })
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}
