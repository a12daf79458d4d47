/** An object of a JSON-LD document. */
export type JsonNode = Readonly<Record<string, unknown>>

export function isNode(value: unknown): value is JsonNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Find the first node that is an article: at the top, in its graph, or what a page is mainly about. */
export function articleIn(value: unknown): JsonNode | undefined {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = articleIn(one)
      if (found) return found
    }
    return undefined
  }
  if (!isNode(value)) return undefined
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting)$/.test(type))) return value
  return articleIn(value['@graph']) ?? articleIn(value.mainEntity)
}

/** Index all nodes by their `@id`; of those that share one, the one that says most. */
export function nodesById(
  value: unknown,
  found = new Map<string, JsonNode>(),
): ReadonlyMap<string, JsonNode> {
  if (Array.isArray(value)) for (const one of value) nodesById(one, found)
  else if (isNode(value)) {
    const id = value['@id']
    if (typeof id === 'string') {
      const known = found.get(id)
      if (!known || Object.keys(known).length < Object.keys(value).length) found.set(id, value)
    }
    for (const one of Object.values(value)) nodesById(one, found)
  }
  return found
}
