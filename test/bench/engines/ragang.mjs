import { evaluateDecision } from '@ragang/domain/rules';
import { rules } from './ragang-rules.mjs';

export const name = 'Rågång';

/** The frame of the rulebook, whole: validity, failures, findings with their evidence, precedence. @param {import('@ragang/domain').Facts} facts */
export async function prepare(facts) {
  return (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const { d } of rows) for (const finding of evaluateDecision(facts, d, '2026-11-24', /** @type {any} */ (rules)).findings) flags.push(`${d.id} ${finding.rule}`);
    return flags;
  };
}
