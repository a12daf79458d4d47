import { element, type Markup } from './markup/element.js'

/** Write an article's body as paragraphs of HTML that are well-formed XML too; lines within one stay apart. */
export function bodyParagraphs(articleBody: string): Markup[] {
  return articleBody
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      element(
        'p',
        {},
        paragraph.split('\n').map((line, i) => (i === 0 ? line : [element('br', {}), line])),
      ),
    )
}
