/** What the server is configured with, for injection. */
export const CONFIG = Symbol('Config');

/** Whether the server takes requests: false until its data is in place, and again when it closes. */
export const READINESS = Symbol('Readiness');
export interface Readiness {
  isOpen: boolean;
}
