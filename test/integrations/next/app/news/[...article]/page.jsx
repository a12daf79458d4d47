import { JsonLd } from 'presswright/react'
import { readCatalogue } from 'presswright/read'
import { folder, published } from '../../published.mjs'

export async function generateStaticParams() {
  const { articles } = await readCatalogue(folder)
  return articles.map(({ id }) => ({ article: id.split('/') }))
}

export async function generateMetadata({ params }) {
  const { headline, description } = await published.article((await params).article.join('/'))
  return { title: headline, description }
}

export default async function Page({ params }) {
  const article = await published.article((await params).article.join('/'))
  const { headline, author = [], articleBody } = article
  return (
    <main lang={article.inLanguage}>
      <JsonLd article={article} />
      <h1>{headline}</h1>
      <p>{author.map(({ name }) => name).join(', ')}</p>
      {articleBody.split('\n\n').map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a page never move.
        <p key={i}>{paragraph}</p>
      ))}
    </main>
  )
}
