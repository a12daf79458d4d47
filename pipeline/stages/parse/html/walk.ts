import type { PageElement, PageNode, PageParent } from './parse-page.js'

/**
 * Visit all nodes below a parent in the order of the source, however deep they lie. `enter` returns false for an
 * element whose content is passed over; `leave` is then not called for it.
 */
export function walk(
  parent: PageParent,
  enter: (node: PageNode) => boolean,
  leave: (element: PageElement) => void = () => {},
): void {
  const open: { readonly parent: PageParent; next: number }[] = [{ parent, next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node = top.parent.childNodes[top.next++]
    if (node === undefined) {
      open.pop()
      if (open.length > 0 && isElement(top.parent)) leave(top.parent)
    } else if (enter(node) && isElement(node)) open.push({ parent: node, next: 0 })
  }
}

/** Tell an element from text, comments and the page itself. */
export function isElement(node: PageNode | PageParent | null | undefined): node is PageElement {
  return node !== null && node !== undefined && 'tagName' in node
}

/** The elements about one, from the nearest, itself first. */
export function* outwards(element: PageElement): Generator<PageElement> {
  for (let at: PageParent | null = element; isElement(at); at = at.parentNode) yield at
}
