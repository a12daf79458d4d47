export { addToHandlebars, type HandlebarsEngine } from './add-to-handlebars.js'
export { addToLiquid, type LiquidEngine } from './add-to-liquid.js'
export { addToNunjucks, type NunjucksEnvironment } from './add-to-nunjucks.js'
