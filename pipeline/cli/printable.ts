export { printable } from '../language/printable.js'
