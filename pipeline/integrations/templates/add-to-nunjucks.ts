import { jsonLdText } from './json-ld-text.js'

/** What Presswright asks of an environment of Nunjucks. */
export interface NunjucksEnvironment {
  addFilter(name: string, filter: (value: unknown) => unknown): unknown
  getFilter(name: string): (value: string) => unknown
}

/**
 * Give Nunjucks the filter `jsonld`: `<script type="application/ld+json">{{ article | jsonld }}</script>`.
 *
 * What it gives is marked as safe, so that autoescape leaves it as it is, and escapes everything else as before.
 */
export function addToNunjucks(environment: NunjucksEnvironment): void {
  const safe = environment.getFilter('safe')
  environment.addFilter('jsonld', (value) => safe(jsonLdText(value)))
}
