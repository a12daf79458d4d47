/**
 * What the bytes 0x80 to 0x9f mean in Windows-1252, in order; above them it is Latin-1. The five bytes without a
 * meaning stand as the control characters of the same number. Some versions of Node decode all 32 as Latin-1.
 *
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
