/** What is being typed, kept in this tab until it is saved or thrown away, so that a reload or a detour loses nothing. */
const key = (address: string): string => `ragang.draft ${address}`;

export function keepDraft(address: string, values: unknown): void {
  try {
    sessionStorage.setItem(key(address), JSON.stringify(values));
  } catch {
    // Storage is full or forbidden: the form itself still holds everything.
  }
}

export function takeDraft<T>(address: string): T | null {
  const kept = sessionStorage.getItem(key(address));
  return kept === null ? null : (JSON.parse(kept) as T);
}

export const dropDraft = (address: string): void => sessionStorage.removeItem(key(address));
