/** A list as Twilio pages it: `items` under their name, and where the next page is. */
export const pageOf = <Item>(
  name: string,
  items: readonly Item[],
  url: URL,
  show: (item: Item) => object,
) => {
  const size = Math.min(Math.max(Number(url.searchParams.get('PageSize') ?? 50), 1), 1_000)
  const page = Math.max(Number(url.searchParams.get('Page') ?? 0), 0)
  // Lists grow at the front while they are read: the token holds the place.
  const token = url.searchParams.get('PageToken')
  const shift = token === null ? 0 : Math.max(items.length - Number(token.slice(2)), 0)
  const start = page * size + shift
  const shown = items.slice(start, start + size)
  const path = url.pathname.slice(url.pathname.indexOf('/2010-04-01'))
  const uriOf = (wanted: number) => {
    const query = new URLSearchParams(url.searchParams)
    query.set('PageSize', String(size))
    query.set('Page', String(wanted))
    if (wanted === 0) query.delete('PageToken')
    else query.set('PageToken', `PA${items.length - shift}`)
    return `${path}?${query}`
  }
  return {
    [name]: shown.map(show),
    page,
    page_size: size,
    start,
    end: Math.max(start + shown.length - 1, 0),
    uri: uriOf(page),
    first_page_uri: uriOf(0),
    next_page_uri: start + size < items.length ? uriOf(page + 1) : null,
    previous_page_uri: page === 0 ? null : uriOf(page - 1),
  }
}
