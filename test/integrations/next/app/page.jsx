import Link from 'next/link'
import { readCatalogue } from 'presswright/read'
import { folder } from './published.mjs'

export default async function Home() {
  const { articles } = await readCatalogue(folder)
  return (
    <main>
      <h1>Articles</h1>
      <ul>
        {articles.map(({ id, headline }) => (
          <li key={id}>
            <Link href={`/news/${id}/`}>{headline}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
