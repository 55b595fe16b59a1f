/** A proposal that another person approves or refuses (fyra ögon). */
export interface Approval {
  readonly id: string;
  readonly subject: string;
  readonly proposal: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: string;
  readonly status: 'pending' | 'approved' | 'rejected';
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}
