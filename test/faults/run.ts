import { onGround } from './ground.js'
import { kills } from './kills.js'

const { FAULTS_KILLS = '300', FAULTS_ARTICLES = '200', FAULTS_LANES = '2' } = process.env
const start = performance.now()
const tell = (line: string) => console.log(`${Math.round((performance.now() - start) / 1000)} s  ${line}`)
console.log(
  await onGround((g) => kills(g, Number(FAULTS_KILLS), Number(FAULTS_ARTICLES), Number(FAULTS_LANES)), tell),
)
