import type { Rule } from '../rule.js'

const ARTICLE = 'https://developers.google.com/search/docs/appearance/structured-data/article'
const PAYWALL = 'https://developers.google.com/search/docs/appearance/structured-data/paywalled-content'
const SPEAKABLE = 'https://developers.google.com/search/docs/appearance/structured-data/speakable'

/** A rule of Google's documentation, as it was read on 24 November 2026. */
function rule<Arguments>(rule: Omit<Rule<Arguments>, 'layer'>): Rule<Arguments> {
  return { ...rule, layer: 'google' }
}

const article = (members: string) => `{"@context": "https://schema.org", "@type": "NewsArticle", ${members}}`
const FULL =
  '"headline": "Ferry stops", "datePublished": "2024-05-09T08:00:00+02:00", "dateModified": "2024-05-09T09:00:00+02:00", "image": "https://example.org/ferry.jpg", "author": {"@type": "Person", "name": "Nora Quist", "url": "https://example.org/quist"}'
const withImages = (...sizes: readonly (readonly [number, number])[]) =>
  FULL.replace(
    '"https://example.org/ferry.jpg"',
    `[${sizes.map(([width, height]) => `{"@type": "ImageObject", "url": "https://example.org/${width}.jpg", "width": ${width}, "height": ${height}}`).join(', ')}]`,
  )
const without = (member: RegExp) => article(FULL.replace(member, '').replace(/^, |, $/g, ''))

/** What Google recommends of an article; it requires no property of it. */
export const googleRules = {
  headline: rule<object>({
    id: 'google/article-headline',
    severity: 'info',
    title: 'Google recommends a `headline`.',
    say: () => 'No `headline`, which Google recommends for articles',
    source: ARTICLE,
    good: article(FULL),
    bad: without(/"headline": "[^"]*", /),
  }),
  image: rule<object>({
    id: 'google/article-image',
    severity: 'info',
    title: 'Google recommends an `image` that represents the article.',
    say: () => 'No `image`, which Google recommends for articles',
    source: ARTICLE,
    good: article(FULL),
    bad: without(/"image": "[^"]*", /),
  }),
  datePublished: rule<object>({
    id: 'google/article-date-published',
    severity: 'info',
    title: 'Google recommends `datePublished`.',
    say: () => 'No `datePublished`, which Google recommends for articles',
    source: ARTICLE,
    good: article(FULL),
    bad: without(/"datePublished": "[^"]*", /),
  }),
  dateModified: rule<object>({
    id: 'google/article-date-modified',
    severity: 'info',
    title: 'Google recommends `dateModified`.',
    say: () => 'No `dateModified`, which Google recommends for articles',
    source: ARTICLE,
    good: article(FULL),
    bad: without(/"dateModified": "[^"]*", /),
  }),
  dateOffset: rule<{ property: string; value: string }>({
    id: 'google/article-date-offset',
    severity: 'warning',
    title: 'Google recommends an offset with a time; without one it takes the time zone of its crawler.',
    say: ({ property, value }) =>
      `Unexpected \`${value}\` as \`${property}\` without an offset, expected one such as \`+02:00\` or \`Z\`: Google takes its own time zone otherwise`,
    source: ARTICLE,
    good: article(FULL),
    bad: article(FULL.replace('08:00:00+02:00', '08:00:00')),
  }),
  author: rule<object>({
    id: 'google/article-author',
    severity: 'info',
    title: 'Google recommends to name every author.',
    say: () => 'No `author`, which Google recommends for articles',
    source: ARTICLE,
    good: article(FULL),
    bad: without(/, "author": \{[^}]{0,200}\}/),
  }),
  authorName: rule<object>({
    id: 'google/author-name',
    severity: 'warning',
    title: 'An author is an object with a `name`.',
    say: () => 'Unexpected author without a `name`, expected `{"@type": "Person", "name": "…"}`',
    source: ARTICLE,
    good: article(FULL),
    bad: article(FULL.replace('"name": "Nora Quist", ', '')),
  }),
  authorText: rule<object>({
    id: 'google/author-object',
    severity: 'warning',
    title: 'An author is an object that says whether it is a person or an organisation.',
    say: () => 'Unexpected text as `author`, expected an object: `{"@type": "Person", "name": "…"}`',
    source: ARTICLE,
    good: article(FULL),
    bad: article(FULL.replace(/"author": \{[^}]{0,200}\}/, '"author": "Nora Quist"')),
  }),
  authorUrl: rule<object>({
    id: 'google/author-url',
    severity: 'info',
    title: 'Google recommends a `url` or `sameAs` that tells one author from another.',
    say: () => 'No `url` or `sameAs` of the author, which Google recommends to tell one from another',
    source: ARTICLE,
    good: article(FULL),
    bad: article(FULL.replace(', "url": "https://example.org/quist"', '')),
  }),
  imageSize: rule<{ width: number; height: number; pixels: string }>({
    id: 'google/image-size',
    severity: 'warning',
    title: 'An image has at least 50,000 pixels, width times height.',
    say: ({ width, height, pixels }) =>
      `Unexpected image of ${width}x${height}, which is ${pixels} pixels, expected at least 50,000 (width times height)`,
    source: ARTICLE,
    good: article(withImages([1600, 900], [1200, 900], [1200, 1200])),
    bad: article(withImages([1600, 900], [1200, 900], [200, 200])),
  }),
  imageRatio: rule<{ missing: readonly string[]; sizes: readonly string[] }>({
    id: 'google/image-ratio',
    severity: 'info',
    title: 'Google recommends the image in three shapes: 16x9, 4x3 and 1x1.',
    say: ({ missing, sizes }) =>
      `No image of ${missing.join(' or ')}, which Google recommends; there is ${sizes.slice(0, 6).join(', ')}${sizes.length > 6 ? ` and ${sizes.length - 6} more` : ''}`,
    source: ARTICLE,
    good: article(withImages([1600, 900], [1200, 900], [1200, 1200])),
    bad: article(withImages([1600, 900], [1200, 1200])),
  }),
  paywallPart: rule<object>({
    id: 'google/paywall-part',
    severity: 'warning',
    title:
      'What is not free says by `hasPart` and a `cssSelector` which part of the page is behind the wall.',
    say: () =>
      'Not free, but no `hasPart` says which part of the page is behind the wall, expected one with `isAccessibleForFree` and `cssSelector`',
    source: PAYWALL,
    good: article(
      `${FULL}, "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}`,
    ),
    bad: article(`${FULL}, "isAccessibleForFree": false`),
  }),
  paywallSelector: rule<{ value: string }>({
    id: 'google/paywall-selector',
    severity: 'warning',
    title: 'A part behind a wall is named by a class: `.paid`.',
    say: ({ value }) => `Unexpected \`${value}\` as \`cssSelector\`, expected a class such as \`.paid\``,
    source: PAYWALL,
    good: article(
      `${FULL}, "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paid"}`,
    ),
    bad: article(
      `${FULL}, "isAccessibleForFree": false, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": "#paid"}`,
    ),
  }),
  speakable: rule<object>({
    id: 'google/speakable',
    severity: 'warning',
    title: 'What can be spoken is named by `cssSelector` or `xPath`.',
    say: () => 'Unexpected `speakable` without `cssSelector` or `xPath`, expected one of them',
    source: SPEAKABLE,
    good: article(`${FULL}, "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".headline"]}`),
    bad: article(`${FULL}, "speakable": {"@type": "SpeakableSpecification"}`),
  }),
} as const
