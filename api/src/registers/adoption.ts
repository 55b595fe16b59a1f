import type { Register } from '@ragang/domain';
import { may } from '../platform/auth/permission-matrix.js';
import { requestContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { RowInput } from '../platform/temporal/version.js';

/** To say that a delegation order is adopted (fastställa) takes the right to adopt, besides the one to record. */
export function demandsAdoption(register: Register, before: RowInput | null, input: RowInput): boolean {
  return register.kind === 'delegation-order' && input['status'] === 'adopted' && before?.['status'] !== 'adopted';
}

export function assertMayAdopt(register: Register): void {
  if (may(requestContext().actor.role, 'adopt', register.area)) return;
  throw new DomainError('permission.missing', 'Din roll får registrera ett utkast men inte fastställa en delegationsordning. Be nämndens sekreterare eller registratorn att fastställa den.', 403, [{ pointer: '#/status', code: 'permission.missing', detail: 'Låt läget stå som utkast.' }]);
}
