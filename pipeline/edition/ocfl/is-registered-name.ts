/**
 * Whether a name has the form of a registered extension's: four digits, then words between hyphens. `initial` is the one
 * that the registry gives no number.
 *
 * Names are told by their form, so that an extension that is registered tomorrow is known today.
 *
 * Source: https://github.com/OCFL/extensions
 */
export function isRegisteredName(name: string): boolean {
  return name === 'initial' || (name.length <= 250 && /^\d{4}(?:-[a-z0-9]+)+$/i.test(name))
}
