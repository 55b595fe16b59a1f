/** Placeholder until the generated list of section ids stands here. */
export type LawSectionId = string;
