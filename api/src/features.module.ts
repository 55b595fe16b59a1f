import { Module } from '@nestjs/common';
import { CasebookController } from './casebook/casebook.controller.js';
import { CollaborationModule } from './collaboration/collaboration.module.js';
import { DeadlinesModule } from './deadlines/deadlines.module.js';
import { DecisionCheckController } from './decisions/decision-check.controller.js';
import { DecisionOverviewController } from './decisions/decision-overview.controller.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { AskFindings } from './findings/ask-findings.js';
import { FindingMapsController } from './findings/finding-maps.controller.js';
import { FindingProgressController } from './findings/finding-progress.controller.js';
import { FindingReviewsController } from './findings/finding-reviews.controller.js';
import { FindingsController } from './findings/findings.controller.js';
import { AssignmentsImport } from './interchange/assignments/assignments-import.js';
import { AssignmentsImportController } from './interchange/assignments/assignments-import.controller.js';
import { BundleController } from './interchange/bundle/bundle.controller.js';
import { OriginalController } from './interchange/originals/original.controller.js';
import { CheckpointController } from './maintenance/checkpoint.controller.js';
import { MaintenanceService } from './maintenance/maintenance.service.js';
import { StatusController } from './maintenance/status.controller.js';
import { MembersController } from './organization/members.controller.js';
import { OrganizationOverviewController } from './organization/organization-overview.controller.js';
import { BoundaryController } from './overview/boundary.controller.js';
import { OverviewController } from './overview/overview.controller.js';
import { OwnershipModule } from './ownership/ownership.module.js';
import { ReferenceController } from './reference/reference.controller.js';
import { ReferrersController } from './registers/referrers.controller.js';
import { registerControllers } from './registers/register-controllers.js';
import { RulebookModule } from './rulebook/rulebook.module.js';
import { SearchController } from './search/search.controller.js';
import { VisionModule } from './vision/vision.module.js';
import { WhoDecidesController } from './who-decides/who-decides.controller.js';

/** Everything that is about municipalities. What every server needs lies under platform/. */
@Module({
  imports: [CollaborationModule, DeadlinesModule, DelegationModule, OwnershipModule, RulebookModule, VisionModule],
  controllers: [
    OverviewController, BoundaryController, FindingProgressController, FindingMapsController, FindingReviewsController, FindingsController, WhoDecidesController, DecisionCheckController, DecisionOverviewController, CasebookController, SearchController, ReferrersController, ReferenceController, BundleController,
    AssignmentsImportController, OriginalController, MembersController, OrganizationOverviewController, StatusController, CheckpointController,
    ...registerControllers('organization', 'decisions', 'events', 'safety', 'settings'),
  ],
  providers: [AskFindings, AssignmentsImport, MaintenanceService],
})
export class FeaturesModule {}
