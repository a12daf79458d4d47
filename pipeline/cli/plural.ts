export { plural } from '../language/plural.js'
