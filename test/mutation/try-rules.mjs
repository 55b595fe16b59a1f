/** Tries mutants of the rules against their examples, in a process of its own: a mutant may never come to an end. */
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { place } from './place.mjs';

const at = (/** @type {string} */ file) => import(pathToFileURL(join(place, 'js', file)).href);
const { allExamples } = await at('rules/all-examples.js');
const { evaluateAll, evaluateDecision } = await at('rules/evaluate.js');
const { factsFrom } = await at('facts/facts-from.js');
const { ruleOf } = await at('rules/rulebook.js');
const nothing = factsFrom({});

/** Does one example, or an empty organisation, come out otherwise than it says? */
function isCaught(/** @type {any} */ { rule: id, examples }) {
  const rule = ruleOf(id);
  const empty = evaluateAll(nothing, '2026-11-24', [rule]);
  const asks = rule.on === 'structure' && rule.absenceBased && !rule.mode.includes('registration');
  if (empty.failures.length > 0 || empty.findings.some((/** @type {any} */ finding) => finding.outcome === 'flag') || (empty.findings.length > 0) !== asks) return true;
  return examples.some((/** @type {any} */ example) => told(evaluateAll(example.facts, example.asOf, [rule]), example.subject) !== wanted(example, rule)) || isOlderJudged(rule, examples);
}

/** @param {any} rule @param {any} examples */
function isOlderJudged(rule, examples) {
  if (rule.on !== 'decision' || rule.validFrom === null) return false;
  const example = examples.find((/** @type {any} */ one) => one.expect === 'flag');
  const decision = { ...example.facts.periodsOf('decision', example.subject)[0], day: '2017-12-31' };
  return evaluateDecision(example.facts, decision, example.asOf, [rule]).findings.some((/** @type {any} */ finding) => finding.outcome === 'flag');
}

/** @param {any} evaluation @param {string} subject */
function told({ findings, failures }, subject) {
  if (failures.length > 0) return 'failed';
  return JSON.stringify(findings.filter((/** @type {any} */ one) => one.subject.id === subject).map((/** @type {any} */ one) => (one.outcome === 'flag' ? [one.severity, one.code] : [one.missing.kind, one.missing.field].join('.'))));
}

/** @param {any} example @param {any} rule */
function wanted(example, rule) {
  if (example.expect === 'none') return '[]';
  return JSON.stringify(example.expect === 'flag' ? [[example.severity, example.code ?? Object.keys(rule.texts.happened)[0]]] : [example.missing]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, rule } = JSON.parse(line);
  globalThis.mutant = id;
  let caught;
  try {
    caught = allExamples.filter((/** @type {any} */ one) => rule === null || one.rule === rule).some(isCaught);
  } catch {
    caught = true;
  }
  globalThis.mutant = 0;
  process.stdout.write(`${JSON.stringify({ id, caught })}\n`);
}
