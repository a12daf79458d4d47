import presswright from 'presswright/eleventy'

export default function (config) {
  config.addPlugin(presswright, { output: 'output' })
  return { dir: { input: 'site', output: '_site' } }
}
