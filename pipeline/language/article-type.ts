import type { ArticleType } from '../model/article.js'

/** Labels that say what kind of article follows, in the languages that bylines are read in. */
const LABELS: Readonly<Record<string, ArticleType>> = {
  opinion: 'OpinionNewsArticle',
  'op-ed': 'OpinionNewsArticle',
  'guest essay': 'OpinionNewsArticle',
  comment: 'OpinionNewsArticle',
  commentary: 'OpinionNewsArticle',
  column: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  perspective: 'OpinionNewsArticle',
  viewpoint: 'OpinionNewsArticle',
  kommentar: 'OpinionNewsArticle',
  meinung: 'OpinionNewsArticle',
  gastbeitrag: 'OpinionNewsArticle',
  leitartikel: 'OpinionNewsArticle',
  tribune: 'OpinionNewsArticle',
  éditorial: 'OpinionNewsArticle',
  chronique: 'OpinionNewsArticle',
  opinión: 'OpinionNewsArticle',
  tribuna: 'OpinionNewsArticle',
  columna: 'OpinionNewsArticle',
  opinione: 'OpinionNewsArticle',
  editoriale: 'OpinionNewsArticle',
  commento: 'OpinionNewsArticle',
  opinie: 'OpinionNewsArticle',
  commentaar: 'OpinionNewsArticle',
  opinião: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  'news analysis': 'AnalysisNewsArticle',
  explainer: 'AnalysisNewsArticle',
  analyse: 'AnalysisNewsArticle',
  análisis: 'AnalysisNewsArticle',
  análise: 'AnalysisNewsArticle',
  analisi: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
  rezension: 'ReviewNewsArticle',
  kritik: 'ReviewNewsArticle',
  critique: 'ReviewNewsArticle',
  reseña: 'ReviewNewsArticle',
  crítica: 'ReviewNewsArticle',
  recensione: 'ReviewNewsArticle',
  recensie: 'ReviewNewsArticle',
  reportage: 'ReportageNewsArticle',
  reportaje: 'ReportageNewsArticle',
  reportagem: 'ReportageNewsArticle',
}

/** Read the type of article that a label such as `OPINION` or `Analysis |` announces. */
export function articleTypeOf(label: string): ArticleType | undefined {
  return LABELS[
    label
      .toLowerCase()
      .replace(/[^\p{L}\s-]/gu, '')
      .trim()
  ]
}
