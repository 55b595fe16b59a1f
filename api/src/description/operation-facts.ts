/** What the controllers leave unsaid of an operation: what it takes and what it answers, with a real example of each. */
export interface OperationFacts {
  /** Example of the body. */
  readonly body?: Json;
  /** The body's schema, where the controller reads it itself. */
  readonly bodySchema?: Json;
  /** What a POST without a body does not need. */
  readonly takesNothing?: true;
  /** What the answer is, in Swedish. Required but for the answers without content. */
  readonly says?: string;
  readonly example?: unknown;
  /** Name of the contract's class; otherwise the schema tells the outermost names of the example. */
  readonly schema?: string;
  readonly mediaType?: string;
}

export type Json = Readonly<Record<string, unknown>>;
export type Operations = Readonly<Record<string, OperationFacts>>;
