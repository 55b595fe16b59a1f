import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { postgresFault, refusalOf } from './postgres-problem.js';
import { problem, PROBLEM_TYPE } from './problem.js';

const RETRY_SECONDS = '5';

/** Every error of the server leaves here, as problem+json, with a Swedish sentence and never a stack, SQL or path. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    const fault = postgresFault(error);
    if (fault) this.#logger.warn({ requestId: request.id, route: request.routeOptions.url, sqlstate: fault.code });
    const refusal = error instanceof DomainError ? error : (refusalOf(error) ?? this.#framework(error) ?? this.#unknown(error, request));
    if (refusal.status === 503 || refusal.status === 429) reply.header('retry-after', refusal instanceof Throttled ? String(refusal.seconds) : RETRY_SECONDS);
    if (refusal instanceof MethodNotAllowed) reply.header('allow', refusal.allowed.join(', '));
    // What is left of a body that is too large is not read.
    if (refusal.status === 413) reply.header('connection', 'close');
    void reply.code(refusal.status).header('content-type', PROBLEM_TYPE).header('cache-control', 'no-store')
      .send(JSON.stringify(problem(refusal.status, refusal.code, refusal.detail, String(request.id), refusal.errors)));
  }

  /** Errors of Fastify and Nest: body too large, unknown type, no such route. */
  #framework(error: unknown): DomainError | undefined {
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
    if (typeof status !== 'number' || status < 400 || status > 499) return undefined;
    return new DomainError(...(frameworkTexts[status] ?? frameworkTexts[400]!), frameworkTexts[status] ? status : 400);
  }

  #unknown(error: unknown, request: FastifyRequest): DomainError {
    const fault = postgresFault(error);
    // A database error's own text may hold what somebody wrote; its code and where it rose are enough.
    this.#logger.error({
      requestId: request.id, route: request.routeOptions.url, ...(fault ? { sqlstate: fault.code } : { message: error instanceof Error ? error.message : 'unknown' }),
      stack: error instanceof Error ? error.stack?.split('\n').slice(1, 12).join('\n') : undefined,
    });
    return new DomainError('unknown', `Ett oväntat fel inträffade och har noterats. Försök igen; hör annars av dig till supporten och uppge ${String(request.id)}.`, 500);
  }
}

/** Too many tries; tells when to come back. */
export class Throttled extends DomainError {
  constructor(readonly seconds: number) {
    super('signIn.throttled', `Det har varit för många försök. Vänta ${seconds} sekunder och försök igen.`, 429);
  }
}

/** The address exists, but not with that method. */
export class MethodNotAllowed extends DomainError {
  constructor(readonly allowed: readonly string[]) {
    super('method.notAllowed', `Adressen finns men tar inte emot den metoden. Använd ${allowed.join(', ')}.`, 405);
  }
}

const frameworkTexts: Readonly<Record<number, readonly [string, string]>> = {
  400: ['request.unreadable', 'Anropet går inte att läsa. Kontrollera adress och innehåll.'],
  401: ['session.missing', 'Du är inte inloggad. Logga in och försök igen.'],
  403: ['permission.missing', 'Din roll får inte göra det här.'],
  404: ['notFound', 'Det du söker finns inte här. Kontrollera adressen eller sök efter det på nytt.'],
  406: ['accept.unknown', 'Svaret finns inte i det format som begärdes.'],
  408: ['request.timeout', 'Anropet tog för lång tid. Försök igen.'],
  413: ['content.tooLarge', 'Innehållet är för stort. Dela upp det.'],
  414: ['url.tooLong', 'Adressen är för lång. Korta sökningen.'],
  415: ['content.type', 'Skicka innehållet som application/json i UTF-8.'],
};
