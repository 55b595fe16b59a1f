import { randomUUID } from 'node:crypto';
import type { Organization } from '@ragang/domain';
import type { Database } from '../platform/database/database.js';
import { operatorActor, withContext, type RequestContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';

const SLUG = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;

/** Context of the operator at the machine: sees everything, and is named so in the log. */
export function operatorContext(tenantId: string | null, requestId: string): RequestContext {
  return { tenantId, actor: operatorActor, requestId, seesSecret: true, seesSafety: true, reason: null };
}

/** A new tenant with nothing recorded. Returns its id. */
export async function createOrganization(database: Database, organization: Organization): Promise<string> {
  if (!SLUG.test(organization.slug)) throw new DomainError('slug.invalid', 'Kortnamnet ska ha 3–40 tecken: a–z, siffror och bindestreck.', 422, [{ pointer: '#/slug', code: 'slug.invalid', detail: 'Till exempel bankmala.' }]);
  if (await database.tenantBySlug(organization.slug)) throw new DomainError('slug.taken', `Kortnamnet ${organization.slug} är upptaget. Välj ett annat.`, 409);
  const tenantId = randomUUID();
  const context = operatorContext(tenantId, `create-${tenantId}`);
  await withContext(context, () => database.inTenant(tenantId, (tx) =>
    tx.query('insert into organization (tenant_id, slug, name, organization_kind, code) values ($1, $2, $3, $4, $5)', [tenantId, organization.slug, organization.name, organization.organizationKind, organization.code])));
  return tenantId;
}
