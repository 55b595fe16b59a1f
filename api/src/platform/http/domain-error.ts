/** One fault in what was sent: where it is, a code, and a Swedish sentence that says what to do. */
export type ErrorPlace =
  | { readonly pointer: string; readonly code: string; readonly detail: string }
  | { readonly parameter: { readonly in: 'query' | 'path' | 'header'; readonly name: string }; readonly code: string; readonly detail: string }
  | { readonly cell: string; readonly code: string; readonly detail: string }
  | { readonly line: number; readonly code: string; readonly detail: string };

/** A refusal: a code, a Swedish sentence that says what is wrong and what to do, and the HTTP status it becomes. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly status: number = 422,
    readonly errors: readonly ErrorPlace[] = [],
  ) {
    super(code);
  }
}

/** The same answer for what does not exist, belongs to another organisation or is hidden by secrecy. */
export function notFound(): DomainError {
  return new DomainError('notFound', 'Det du söker finns inte här. Kontrollera adressen eller sök efter det på nytt.', 404);
}
