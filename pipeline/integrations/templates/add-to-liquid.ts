import { jsonLdText } from './json-ld-text.js'

/** What Presswright asks of an engine of LiquidJS, 9.38 or later. */
export interface LiquidEngine {
  registerFilter(name: string, filter: { handler: (value: unknown) => string; raw: boolean }): unknown
}

/**
 * Give LiquidJS the filter `jsonld`: `<script type="application/ld+json">{{ article | jsonld }}</script>`.
 *
 * Where the engine has an `outputEscape`, it leaves what this filter gives as it is, and escapes everything else as before.
 */
export function addToLiquid(engine: LiquidEngine): void {
  engine.registerFilter('jsonld', { handler: jsonLdText, raw: true })
}
