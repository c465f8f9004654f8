import type { PageReference } from "#extension/shared/messages.ts"
import { articleOf, compareIds, workOf } from "#graph/ids/index.ts"

/** References to one article, or those that mean several articles at once (`article` is null). */
export interface ArticleGroup {
  article: string | null
  references: PageReference[]
}

export interface WorkGroup {
  /** Instrument or national law. */
  work: string
  count: number
  articles: ArticleGroup[]
}

/**
 * Groups references by work, the most cited first, and by article in the order of the text, those to several articles last.
 * Each reference stands in one place only, so that the counts add up.
 */
export function groupReferences(references: readonly PageReference[]): WorkGroup[] {
  const works = Map.groupBy(references, (each) => workOf(each.targets[0] ?? each.instrument))
  return [...works]
    .map(([work, found]) => ({ work, count: found.length, articles: byArticle(found) }))
    .sort((a, b) => b.count - a.count || compareIds(a.work, b.work))
}

function byArticle(references: readonly PageReference[]): ArticleGroup[] {
  return [...Map.groupBy(references, articleMeant)]
    .map(([article, found]) => ({ article, references: found }))
    .sort((a, b) =>
      a.article === null || b.article === null
        ? Number(a.article === null) - Number(b.article === null)
        : compareIds(a.article, b.article),
    )
}

function articleMeant(reference: PageReference): string | null {
  const articles = new Set(reference.targets.map(articleOf))
  const [only] = articles
  return articles.size === 1 && only !== undefined ? only : null
}
