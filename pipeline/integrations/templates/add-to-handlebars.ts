import { jsonLdText } from './json-ld-text.js'

/** What Presswright asks of Handlebars, or of one that `Handlebars.create()` made. */
export interface HandlebarsEngine {
  registerHelper(name: string, helper: (...given: unknown[]) => unknown): void
  readonly SafeString: new (text: string) => unknown
}

/**
 * Give Handlebars the helper `jsonld`: `<script type="application/ld+json">{{jsonld article}}</script>`.
 *
 * What it gives is marked as safe, so that two braces leave it as it is, and escape everything else as before.
 */
export function addToHandlebars(handlebars: HandlebarsEngine): void {
  handlebars.registerHelper('jsonld', (...given) => {
    // Handlebars hands its own options over last, be there an argument or not.
    const [value] = given.slice(0, -1)
    return new handlebars.SafeString(jsonLdText(value))
  })
}
