import type { AdversarialText } from './adversarial-text.js'
import { frontMatterTexts } from './front-matter-texts.js'
import { htmlTexts } from './html-texts.js'
import { jsonTexts } from './json-texts.js'
import { markdownTexts } from './markdown-texts.js'
import { plainTexts } from './plain-texts.js'
import { wireTexts } from './wire-texts.js'

/** All families, by where they go in. */
export const texts: readonly AdversarialText[] = [
  ...plainTexts,
  ...markdownTexts,
  ...htmlTexts,
  ...frontMatterTexts,
  ...wireTexts,
  ...jsonTexts,
]
