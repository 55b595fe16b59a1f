import type { Command } from './command.js';
import { createOrganizationCommand } from './create-organization.js';
import { createUserCommand } from './create-user.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';
import { rebuildFindingsCommand } from './rebuild-findings.js';
import { verifyAuditCommand } from './verify-audit.js';

/** Every operator's command, in the order of the help. */
export const commands: readonly Command[] = [createOrganizationCommand, createUserCommand, importCommand, exportCommand, verifyAuditCommand, rebuildFindingsCommand, migrateCommand];
