import { AsyncLocalStorage } from 'node:async_hooks';

export type Role = 'system-administrator' | 'registrar' | 'committee-secretary' | 'director' | 'board-chair' | 'case-officer' | 'auditor' | 'anonymous';

/** Who does something: written into every audit event. */
export interface Actor {
  readonly kind: 'user' | 'operator' | 'system' | 'anonymous';
  /** Stable id: the account's uuid, `operator` or `system`. */
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  /** Bodies and units that an own-body or own-unit right is limited to. */
  readonly bodies: readonly string[];
  readonly units: readonly string[];
}

export interface RequestContext {
  readonly tenantId: string | null;
  readonly actor: Actor;
  readonly requestId: string;
  /** Secret rows, and the protected area of threats, are invisible without these. Worked out from the permission matrix. */
  readonly seesSecret: boolean;
  readonly seesSafety: boolean;
  readonly reason: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with the context of one request or one operator command. */
export function withContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The context of what is running now; a query outside one is a programming error. */
export function requestContext(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('No request context: wrap the work in withContext().');
  return context;
}

export const systemActor: Actor = { kind: 'system', id: 'system', name: 'Automatiskt', role: null, bodies: [], units: [] };
export const operatorActor: Actor = { kind: 'operator', id: 'operator', name: 'Driftansvarig', role: null, bodies: [], units: [] };
export const anonymousActor: Actor = { kind: 'anonymous', id: 'anonymous', name: 'Ej inloggad', role: 'anonymous', bodies: [], units: [] };
