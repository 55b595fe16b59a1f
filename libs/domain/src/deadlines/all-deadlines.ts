import { annualAccounts, interimReport } from './accounts.js';
import { administrativeAppeal, administrativeExecution } from './administrative-appeal.js';
import { agreementNoticeDeadline, agreementRenewalDeadline, federationExit } from './agreement-kinds.js';
import { agreementReport } from './agreement-report.js';
import { appealOfMinutes, legalForceOfMinutes } from './appeal.js';
import { budgetAdoption, budgetProposal } from './budget.js';
import { councilNotice } from './council-notice.js';
import type { DeadlineKind } from './deadline-kind.js';
import { discharge } from './discharge.js';
import { documentRequest } from './document-request.js';
import { followUpSteps } from './follow-up.js';
import { internalControl } from './internal-control.js';
import { approveMinutes, postApproval } from './minutes.js';
import { motion } from './motion.js';
import { partySupport } from './party-support.js';
import { providerProgram } from './provider-program.js';
import { publications } from './publication.js';
import { delegationReport, urgentReport } from './report-kinds.js';
import { directiveReview, orderReview } from './reviews.js';
import { separateRecord } from './separate-record.js';
import { supervisionYear } from './supervision-year.js';
import { termDeadlines } from './terms.js';

/** Fristkatalogen: every kind of deadline, in the order of the catalogue. */
export const allDeadlines: readonly DeadlineKind[] = [
  approveMinutes, postApproval, appealOfMinutes, legalForceOfMinutes, administrativeAppeal, councilNotice, urgentReport, delegationReport, separateRecord, motion, budgetProposal, administrativeExecution,
  budgetAdoption, interimReport, annualAccounts, discharge, supervisionYear, agreementReport, providerProgram, internalControl, ...termDeadlines, federationExit, agreementNoticeDeadline, agreementRenewalDeadline,
  orderReview, directiveReview, documentRequest, followUpSteps, ...publications, partySupport,
];
