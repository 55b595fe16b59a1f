/** Kommun, by its four-digit code. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly county: string;
}

/** Län, by its two-digit code. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}
