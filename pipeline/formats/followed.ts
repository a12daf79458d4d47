import { isWebAddress } from '../language/web-address.js'

/** Give an address that a reader or a service may follow: of the web, and no other, as `javascript:` would run. */
export function followed(address: string | undefined): string | undefined {
  return address !== undefined && isWebAddress(address) ? address : undefined
}
