import { TenancyAndAudit1764000000001 } from './0001-tenancy-and-audit.js';

export const migrations = [TenancyAndAudit1764000000001];
