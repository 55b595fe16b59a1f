/** One page of rows, and how many there are. */
export function pageOf<T>(rows: readonly T[], query: { readonly page?: string; readonly limit?: string }) {
  const [page, limit] = [Number(query.page || 1), Number(query.limit || 20)];
  return { items: rows.slice((page - 1) * limit, page * limit), total: rows.length, page, limit };
}
