/**
 * By what an input is taken for what it was in the last build: size, times and inode of its file; its contents; or by
 * nothing, so that all is built anew.
 */
export const TRUSTS = ['stat', 'content', 'nothing'] as const
export type Trust = (typeof TRUSTS)[number]
