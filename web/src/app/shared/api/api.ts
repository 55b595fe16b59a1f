import { HttpClient, HttpErrorResponse, HttpHeaders, type HttpResourceRequest, type HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { AsOf } from '../time/as-of';
import { idempotencyKey } from './idempotency-key';
import { Problem } from './problem';

export const BASE = '/api/v1';

export type QueryValue = string | number | boolean | null | undefined | readonly string[];
export type Query = Readonly<Record<string, QueryValue>>;

/** A request that `httpResource` takes. */
export type ReadRequest = HttpResourceRequest & { readonly params: Record<string, string | readonly string[]> };

/** The answer to a write: the body, and the ETag to send with the next one. */
export interface Reply<T> {
  readonly body: T;
  readonly etag: string | null;
}

/**
 * The way to the API. Reads are requests for `httpResource` and carry the day that the header rules ("Läget per");
 * writes are promises that throw a `Problem`.
 */
@Service()
export class Api {
  private readonly http = inject(HttpClient);
  private readonly asOf = inject(AsOf);

  /** `httpResource(() => this.api.read('/findings', { page: this.page() }))`: reloads by itself when the day or the query changes. */
  read(path: string, query: Query = {}): ReadRequest {
    return { url: BASE + path, params: dropEmpty({ asOf: this.asOf.chosen(), knownAt: this.asOf.knownAt(), ...query }) };
  }

  /** Reference data, the same on every day: `/matter-types`, `/municipalities`. */
  reference(path: string, query: Query = {}): ReadRequest {
    return { url: BASE + path, params: dropEmpty(query) };
  }

  async getReference<T>(path: string, query: Query = {}): Promise<T> {
    const { url, params } = this.reference(path, query);
    return (await this.settle(this.http.get<T>(url, { params, observe: 'response' }))).body;
  }

  async get<T>(path: string, query: Query = {}): Promise<Reply<T>> {
    const { url, params } = this.read(path, query);
    return this.settle(this.http.get<T>(url, { params, observe: 'response' }));
  }

  /** Records something new. The same body sent again within the form's life is the same request (Idempotency-Key). */
  post<T>(path: string, body: unknown, options: { readonly etag?: string | null } = {}): Promise<Reply<T>> {
    const headers = { 'Idempotency-Key': idempotencyKey(path, body), ...ifMatch(options.etag) };
    return this.settle(this.http.post<T>(BASE + path, body, { headers, observe: 'response' }));
  }

  put<T>(path: string, body: unknown, etag: string | null): Promise<Reply<T>> {
    return this.settle(this.http.put<T>(BASE + path, body, { headers: new HttpHeaders(ifMatch(etag)), observe: 'response' }));
  }

  delete<T = void>(path: string, etag?: string | null): Promise<Reply<T>> {
    return this.settle(this.http.delete<T>(BASE + path, { headers: new HttpHeaders(ifMatch(etag)), observe: 'response' }));
  }

  private async settle<T>(call: Observable<HttpResponse<T>>): Promise<Reply<T>> {
    try {
      const response = await firstValueFrom(call);
      return { body: response.body as T, etag: response.headers.get('ETag') };
    } catch (error) {
      if (error instanceof HttpErrorResponse) throw Problem.from(error);
      throw error;
    }
  }
}

const ifMatch = (etag: string | null | undefined): Record<string, string> => (etag ? { 'If-Match': etag } : {});

function dropEmpty(query: Query): Record<string, string | readonly string[]> {
  const kept = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]));
}
