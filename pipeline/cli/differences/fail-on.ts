/** On what a change can be made to fail. */
export const FAIL_ON = ['breaking', 'unannounced', 'correction'] as const

export type FailOn = (typeof FAIL_ON)[number]
