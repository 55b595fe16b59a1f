import { TenancyAndAudit1764000000001 } from './0001-tenancy-and-audit.js';
import { Registers1764000000002 } from './0002-registers.js';

export const migrations = [TenancyAndAudit1764000000001, Registers1764000000002];
