import { HttpErrorResponse } from '@angular/common/http';

/** One thing that is wrong, and where (`/amountMax`). */
export interface ProblemError {
  readonly pointer?: string;
  readonly parameter?: { readonly in: string; readonly name: string } | string;
  readonly code?: string;
  readonly detail: string;
}

/** An error answer of the API (RFC 9457). `detail` is a Swedish sentence that says what to do. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly ProblemError[] = [],
    /** Trace to give to support. */
    readonly trace: string | null = null,
    readonly code: string | null = null,
  ) {
    super(`${status} ${title}`);
  }

  static from(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (!(error instanceof HttpErrorResponse)) return new Problem(0, 'Något gick fel', 'Ladda om sidan och försök igen.');
    if (error.status === 0) return new Problem(0, 'Servern svarar inte', 'Kontrollera nätet och försök igen. Det du har skrivit är kvar.');
    const body = (typeof error.error === 'object' && error.error !== null ? error.error : {}) as Partial<Record<'title' | 'detail' | 'type' | 'instance', string>> & { errors?: readonly ProblemError[] };
    const trace = body.instance?.split('/').at(-1)?.slice(0, 8) ?? null;
    return new Problem(error.status, body.title ?? 'Något gick fel', body.detail ?? 'Försök igen om en stund.', body.errors ?? [], trace, body.type?.split(/[/#:]/).at(-1) ?? null);
  }

  get isStale(): boolean {
    return this.status === 412;
  }

  /** The field that an error points at: `/amountMax` and `/members/2` give `amountMax` and `members`. */
  static fieldOf(error: ProblemError): string | null {
    if (error.pointer) return error.pointer.replace(/^#?\/?/, '').split('/')[0] || null;
    return typeof error.parameter === 'object' ? error.parameter.name : error.parameter ?? null;
  }
}
