import { openFindings } from '../formats/reporters/open-findings.js'
import type { ReportedFinding } from '../formats/reporters/report.js'
import { plural } from '../language/plural.js'
import type { Trust } from '../model/trust.js'
import type { PublishReport } from '../publish.js'
import { passedOver } from './passed-over.js'

/** What a build did, with what is told of it. */
export interface ToldReport extends PublishReport {
  readonly findings: readonly ReportedFinding[]
}

/** Sum up a build in a line, `8 articles: 2 built, 6 unchanged, 0 failed; 3 warnings`. */
export function summaryLine({ articles, findings, unlisted }: ToldReport): string {
  const count = (state: string) => articles.filter((article) => article.state === state).length
  const withdrawn = count('withdrawn') > 0 ? `, ${count('withdrawn')} withdrawn` : ''
  const states = `${count('built')} built, ${count('unchanged')} unchanged, ${count('failed')} failed${withdrawn}`
  return `${plural(articles.length, 'article')}: ${states}; ${remarks(findings, unlisted)}`
}

/** Sum up a check in a line, `8 articles up to date` or `8 articles: 2 stale, 6 up to date, 0 failed; 3 warnings`. */
export function checkSummaryLine({ articles, findings, unlisted, written }: ToldReport): string {
  const count = (state: string) => articles.filter((article) => article.state === state).length
  if (written.length === 0 && count('failed') === 0) {
    const isWorth =
      findings.some((one) => one.severity === 'warning' || openFindings([one]).length === 0) ||
      unlisted.silenced > 0
    const worth = isWorth ? `; ${remarks(findings, unlisted)}` : ''
    return `${plural(articles.length, 'article')} up to date${worth}`
  }
  const states = `${count('built') + count('withdrawn')} stale, ${count('unchanged')} up to date, ${count('failed')} failed`
  return `${plural(articles.length, 'article')}: ${states}; ${remarks(findings, unlisted)}`
}

function remarks(findings: readonly ReportedFinding[], unlisted: PublishReport['unlisted']): string {
  const open = openFindings(findings)
  const count = (wanted: string) => open.filter(({ severity }) => severity === wanted).length
  const notes = count('info') + unlisted.notes
  return (
    plural(count('warning'), 'warning') +
    (notes > 0 ? `, ${plural(notes, 'note')}` : '') +
    passedOver(findings, unlisted.silenced)
  )
}

/** Say how many inputs were not built, and why: `11 inputs not built again: …`. */
export function skippedLine(skipped: number, trust: Trust): string {
  const why = trust === 'stat' ? 'size, times and inode are' : 'what they hold is'
  return `${plural(skipped, 'input')} not built again: ${why} as in the last build (--trust nothing builds all)\n`
}
