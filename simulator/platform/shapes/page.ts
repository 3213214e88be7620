/** One page of an entity listing, as the API returns it. `uri` is the path without paging parameters. */
export function page<Entity>(
  all: readonly Entity[],
  { pageNumber, pageSize, uri }: { pageNumber: number; pageSize: number; uri: string },
) {
  const pageCount = Math.max(1, Math.ceil(all.length / pageSize));
  const at = (number: number) =>
    `${uri}${uri.includes('?') ? '&' : '?'}pageSize=${pageSize}&pageNumber=${number}`;
  return {
    entities: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
    pageSize,
    pageNumber,
    total: all.length,
    firstUri: at(1),
    previousUri: pageNumber > 1 ? at(pageNumber - 1) : undefined,
    nextUri: pageNumber < pageCount ? at(pageNumber + 1) : undefined,
    lastUri: at(pageCount),
    selfUri: at(pageNumber),
    pageCount,
  };
}
