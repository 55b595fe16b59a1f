import { TenancyAndAudit1764000000001 } from './0001-tenancy-and-audit.js';
import { Registers1764000000002 } from './0002-registers.js';
import { Accounts1764000000003 } from './0003-accounts.js';
import { Findings1764000000004 } from './0004-findings.js';
import { RulebookRegisters1764000000005 } from './0005-rulebook-registers.js';
import { FindingProgress1764000000006 } from './0006-finding-progress.js';

export const migrations = [TenancyAndAudit1764000000001, Registers1764000000002, Accounts1764000000003, Findings1764000000004, RulebookRegisters1764000000005, FindingProgress1764000000006];
