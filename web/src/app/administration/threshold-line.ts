import { thresholdDefaults, thresholdLabels, type ThresholdKey } from '@ragang/domain';

/** A recorded value with its time: what `GET /thresholds?period=all` answers. */
export interface ThresholdRow {
  readonly id: string;
  readonly key: ThresholdKey;
  readonly value: string;
  readonly decidedIn: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface ThresholdLine {
  readonly key: ThresholdKey;
  readonly label: string;
  /** What is in force: the municipality's own value, else the default; null when it has to be set and nobody has. */
  readonly value: string | null;
  readonly fallback: string | null;
  /** The row in force, or one that begins later. */
  readonly row: ThresholdRow | null;
  readonly isOwn: boolean;
  /** Every value it has had, latest first. */
  readonly history: readonly ThresholdRow[];
}

export function lineOf(key: ThresholdKey, rows: readonly ThresholdRow[], day: string): ThresholdLine {
  const history = rows.filter((row) => row.key === key).sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''));
  const own = history.find((row) => (row.validFrom === null || row.validFrom <= day) && (row.validUntil === null || day < row.validUntil)) ?? null;
  const fallback = thresholdDefaults[key];
  return { key, label: thresholdLabels[key], value: own?.value ?? fallback, fallback, row: own ?? history[0] ?? null, isOwn: own !== null, history };
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** "30 juni" of "06-30", long numbers in groups of three, everything else as it is written. */
export function readable(value: string): string {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (month && day) return `${Number(day)}\u00a0${MONTHS[Number(month) - 1]}`;
  return /^\d{4,}$/.test(value) ? Number(value).toLocaleString('sv-SE') : value;
}
