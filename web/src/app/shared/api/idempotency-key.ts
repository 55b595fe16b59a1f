/**
 * One key for one intention: the same path and body within ten minutes give the same key, so a second press, or a try again after
 * a lost answer, records nothing twice. A changed body is a new intention.
 */
const MINUTES_KEPT = 10;
const kept = new Map<string, { readonly key: string; readonly until: number }>();

export function idempotencyKey(path: string, body: unknown): string {
  const now = Date.now();
  for (const [intention, entry] of kept) if (entry.until < now) kept.delete(intention);
  const intention = `${path} ${JSON.stringify(body)}`;
  const key = kept.get(intention)?.key ?? crypto.randomUUID();
  kept.set(intention, { key, until: now + MINUTES_KEPT * 60_000 });
  return key;
}
