import { functionsLabel, type AssignmentFunction } from '@ragang/domain';

/** "Ledamot och ordförande"; as the source wrote it where that is recorded. */
export const functionsInWords = (functions: readonly AssignmentFunction[], asWritten: string | null): string => asWritten ?? functionsLabel(functions);
