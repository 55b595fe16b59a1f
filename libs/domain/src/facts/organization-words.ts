/** What the organisation calls itself in the middle of a sentence (kommunen, regionen); `{organization}` in the texts of the rules. */
export const organizationWords = { municipality: 'kommunen', region: 'regionen' } as const;
