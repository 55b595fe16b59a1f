/** How well a source is known: read in the statute, from a secondary source, or from memory (never shown as certain). */
export type VerificationMark = 'verified' | 'secondary' | 'unverified';

/** A section of law as the API shows it beside an answer (`laws`) or alone (GET /law-sections/{id}). */
export interface LawSection {
  readonly label: string;
  readonly heading?: string | null;
  readonly gist?: string | null;
  readonly mark?: VerificationMark | null;
  readonly link?: string | null;
}
export type LawSections = Readonly<Record<string, LawSection>>;

/** `KL-6-38` → "KL 6:38", `TF-2` → "TF 2", until the API has said how it is cited. */
export function lawLabel(id: string): string {
  const [statute, ...rest] = id.split('-');
  return rest.length === 0 ? id : `${statute}\u00A0${rest.join(':')}`;
}
