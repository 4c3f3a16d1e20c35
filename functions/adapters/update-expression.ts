import type { Change } from '../runtime/ports.ts'

/** A change in DynamoDB's words. Paths are split at dots (`outbox.t1`), every part gets a placeholder. */
export const updateExpression = ({ set = {}, remove = [], when }: Change) => {
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  const path = (dotted: string): string =>
    dotted
      .split('.')
      .map((part) => {
        const known = Object.keys(names).find((placeholder) => names[placeholder] === part)
        const placeholder = known ?? `#n${Object.keys(names).length}`
        names[placeholder] = part
        return placeholder
      })
      .join('.')
  const value = (content: unknown): string => {
    const placeholder = `:v${Object.keys(values).length}`
    values[placeholder] = content
    return placeholder
  }
  const condition = (): string | undefined => {
    if (when === undefined) return undefined
    if ('equals' in when) return `${path(when.path)} = ${value(when.equals)}`
    if ('lessThan' in when)
      return `(attribute_not_exists(${path(when.path)}) OR ${path(when.path)} < ${value(when.lessThan)})`
    return `${when.exists ? 'attribute_exists' : 'attribute_not_exists'}(${path(when.path)})`
  }

  const sets = Object.entries(set).map(([dotted, content]) => `${path(dotted)} = ${value(content)}`)
  const removes = remove.map(path)
  const clauses = [
    sets.length > 0 && `SET ${sets.join(', ')}`,
    removes.length > 0 && `REMOVE ${removes.join(', ')}`,
  ]
  const conditionExpression = condition()
  return {
    UpdateExpression: clauses.filter((clause) => clause !== false).join(' '),
    ...(conditionExpression === undefined ? {} : { ConditionExpression: conditionExpression }),
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  }
}
