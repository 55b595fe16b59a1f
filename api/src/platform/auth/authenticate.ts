import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { anonymousActor, withContext, type RequestContext } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { demandToken, isUnsafe, refuseOtherSites } from './cross-site.js';
import { DEMO_ISSUER } from './demo-accounts.js';
import { secretsSeenBy } from './permission-matrix.js';
import { tokenIn } from './session-token.js';
import type { Sessions, SignedInUser } from './sessions.js';

const signedIn = new WeakMap<FastifyRequest, SignedInUser>();

/** Who makes the request; undefined when nobody is signed in. */
export function signedInUser(request: FastifyRequest): SignedInUser | undefined {
  return signedIn.get(request);
}

/** Finds out who asks before the body is read, and runs everything after it in that person's context. */
export function authenticateRequests(server: FastifyInstance, sessions: Sessions, config: Config): void {
  server.addHook('onRequest', async (request) => {
    const path = request.routeOptions.url ?? '';
    if (request.is404 || !path.startsWith('/api/v1/')) return;
    refuseOtherSites(request);
    const isSigningIn = request.method === 'POST' && path.startsWith('/api/v1/session');
    const token = tokenIn(request.headers.cookie, config);
    const found = token && (await sessions.find(token, String(request.id)));
    // A demo account opens nothing once the same data is run for real.
    const user = found && (found.issuer !== DEMO_ISSUER || config.mode === 'demo') ? found : undefined;
    if (user) signedIn.set(request, user);
    if (user && !(isSigningIn && isOpenSignIn(path))) demandToken(request, user.token);
    if (!user && isUnsafe(request.method) && !path.startsWith('/api/v1/session')) {
      throw new DomainError('session.missing', 'Du är inte inloggad, eller så har du varit borta för länge. Logga in och försök igen.', 401);
    }
  });
  // The body is read from a stream that has lost the context of the hook above; it is set here, for guards, handlers and queries.
  server.addHook('preHandler', (request, _reply, done) => withContext(contextOf(request), done));
}

/** Signing in again needs no token: the origin is checked, and the old session is left as it was. */
function isOpenSignIn(path: string): boolean {
  return ['/api/v1/session', '/api/v1/session/demo', '/api/v1/session/one-time-code'].includes(path);
}

function contextOf(request: FastifyRequest): RequestContext {
  const user = signedIn.get(request);
  const actor = user?.actor ?? anonymousActor;
  return { tenantId: user?.token.tenantId ?? null, actor, requestId: String(request.id), ...secretsSeenBy(actor.role), reason: null };
}
