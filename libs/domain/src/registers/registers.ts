/** Every register of the product. The order is the order in which a bundle is read and written. */
import { absence } from './organization/absence.js';
import { affiliation } from './organization/affiliation.js';
import { assignment } from './organization/assignment.js';
import { body } from './organization/body.js';
import { councilMandate } from './organization/council-mandate.js';
import { governingDocument } from './organization/governing-document.js';
import { meeting } from './organization/meeting.js';
import { minutesParagraph } from './organization/minutes-paragraph.js';
import { minutes } from './organization/minutes.js';
import { person } from './organization/person.js';
import { postHolding } from './organization/post-holding.js';
import { post } from './organization/post.js';
import { remit } from './organization/remit.js';
import { termOfOffice } from './organization/term-of-office.js';
import { unit } from './organization/unit.js';
import { goalLink } from './vision/goal-link.js';
import { goal } from './vision/goal.js';
import { indicator } from './vision/indicator.js';
import { measurement } from './vision/measurement.js';
import { vision } from './vision/vision.js';
import { delegationItem } from './delegation/delegation-item.js';
import { delegationOrder } from './delegation/delegation-order.js';
import { paymentApproval } from './delegation/payment-approval.js';
import { subDelegation } from './delegation/sub-delegation.js';
import { urgentMandate } from './delegation/urgent-mandate.js';
import { agreement } from './collaboration/agreement.js';
import { claimResolution } from './collaboration/claim-resolution.js';
import { claim } from './collaboration/claim.js';
import { collaborationParty } from './collaboration/collaboration-party.js';
import { collaboration } from './collaboration/collaboration.js';
import { consultation } from './collaboration/consultation.js';
import { cost } from './collaboration/cost.js';
import { decisionRight } from './collaboration/decision-right.js';
import { goalConflict } from './collaboration/goal-conflict.js';
import { legalOwner } from './collaboration/legal-owner.js';
import { position } from './collaboration/position.js';
import { reportReceived } from './collaboration/report-received.js';
import { representation } from './collaboration/representation.js';
import { review } from './collaboration/review.js';
import { supervisionNote } from './collaboration/supervision-note.js';
import { articles } from './ownership/articles.js';
import { company } from './ownership/company.js';
import { directiveClause } from './ownership/directive-clause.js';
import { directive } from './ownership/directive.js';
import { feeResult } from './ownership/fee-result.js';
import { financialReport } from './ownership/financial-report.js';
import { fiscalYear } from './ownership/fiscal-year.js';
import { handover } from './ownership/handover.js';
import { purchase } from './ownership/purchase.js';
import { securityInterest } from './ownership/security-interest.js';
import { shareholderMeeting } from './ownership/shareholder-meeting.js';
import { submission } from './ownership/submission.js';
import { supervisionDecision } from './ownership/supervision-decision.js';
import { assessment } from './decisions/assessment.js';
import { councilAssignment } from './decisions/council-assignment.js';
import { courtOrder } from './decisions/court-order.js';
import { decision } from './decisions/decision.js';
import { delegationReport } from './decisions/delegation-report.js';
import { executionAction } from './decisions/execution-action.js';
import { followUp } from './decisions/follow-up.js';
import { matter } from './decisions/matter.js';
import { preparationStep } from './decisions/preparation-step.js';
import { savingsMeasure } from './decisions/savings-measure.js';
import { participation } from './decisions/participation.js';
import { contract } from './decisions/contract.js';
import { negotiationMandate } from './decisions/negotiation-mandate.js';
import { signingRight } from './decisions/signing-right.js';
import { document } from './events/document.js';
import { contact } from './events/contact.js';
import { deviation } from './events/deviation.js';
import { documentRequest } from './events/document-request.js';
import { instruction } from './events/instruction.js';
import { threatIncident } from './events/threat-incident.js';
import { undertaking } from './events/undertaking.js';
import { completenessMark } from './platform/completeness-mark.js';
import { sourceReading } from './platform/source-reading.js';
import { threshold } from './platform/threshold.js';
import type { Register } from '../register/register.js';

export const registers = {
  'absence': absence,
  'affiliation': affiliation,
  'assignment': assignment,
  'body': body,
  'council-mandate': councilMandate,
  'governing-document': governingDocument,
  'meeting': meeting,
  'minutes': minutes,
  'minutes-paragraph': minutesParagraph,
  'person': person,
  'post-holding': postHolding,
  'post': post,
  'remit': remit,
  'term-of-office': termOfOffice,
  'unit': unit,
  'goal-link': goalLink,
  'goal': goal,
  'indicator': indicator,
  'measurement': measurement,
  'vision': vision,
  'delegation-item': delegationItem,
  'delegation-order': delegationOrder,
  'payment-approval': paymentApproval,
  'sub-delegation': subDelegation,
  'urgent-mandate': urgentMandate,
  'agreement': agreement,
  'claim-resolution': claimResolution,
  'claim': claim,
  'collaboration-party': collaborationParty,
  'collaboration': collaboration,
  'consultation': consultation,
  'cost': cost,
  'decision-right': decisionRight,
  'goal-conflict': goalConflict,
  'legal-owner': legalOwner,
  'position': position,
  'report-received': reportReceived,
  'representation': representation,
  'review': review,
  'supervision-note': supervisionNote,
  'articles': articles,
  'company': company,
  'directive-clause': directiveClause,
  'directive': directive,
  'fee-result': feeResult,
  'financial-report': financialReport,
  'fiscal-year': fiscalYear,
  'handover': handover,
  'purchase': purchase,
  'security-interest': securityInterest,
  'shareholder-meeting': shareholderMeeting,
  'submission': submission,
  'supervision-decision': supervisionDecision,
  'assessment': assessment,
  'council-assignment': councilAssignment,
  'court-order': courtOrder,
  'decision': decision,
  'delegation-report': delegationReport,
  'execution-action': executionAction,
  'follow-up': followUp,
  'matter': matter,
  'preparation-step': preparationStep,
  'savings-measure': savingsMeasure,
  'participation': participation,
  'contract': contract,
  'negotiation-mandate': negotiationMandate,
  'signing-right': signingRight,
  'document': document,
  'contact': contact,
  'deviation': deviation,
  'document-request': documentRequest,
  'instruction': instruction,
  'threat-incident': threatIncident,
  'undertaking': undertaking,
  'completeness-mark': completenessMark,
  'source-reading': sourceReading,
  'threshold': threshold,
} as const;

export type RegisterKind = keyof typeof registers;
export const registerKinds = Object.keys(registers) as readonly RegisterKind[];

export function registerOf(kind: RegisterKind): Register {
  return registers[kind] as unknown as Register;
}

export function isRegisterKind(kind: string): kind is RegisterKind {
  return Object.hasOwn(registers, kind);
}
