export type { EleventyConfig } from './eleventy-config.js'
export { type EleventyOptions, presswrightPlugin as default } from './presswright-plugin.js'
export type { Published } from './published.js'
