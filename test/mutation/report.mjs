/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/**
 * Why a survivor is let live: `file` is part of the path, `was` part of what stood there (empty for all of the file).
 * @typedef {{ file: string, was: string, because: string }} Reason
 */

const short = (/** @type {string} */ text) => { const flat = text.replace(/\s+/g, ' '); return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat; };
const code = (/** @type {string} */ text) => `\`${short(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;

/**
 * @param {readonly Mutant[]} all
 * @param {readonly Mutant[]} survivors
 * @param {string} reasonsText
 */
export function report(all, survivors, reasonsText) {
  const reasons = /** @type {readonly Reason[]} */ (JSON.parse(reasonsText));
  const reasonFor = (/** @type {Mutant} */ mutant) => reasons.find((reason) => mutant.file.includes(reason.file) && mutant.was.replace(/\s+/g, ' ').includes(reason.was))?.because ?? '';
  const caught = all.length - survivors.length;
  const share = (100 * caught) / all.length;
  const summary = `${caught} av ${all.length} märktes (${share.toFixed(1)} %). ${survivors.length} överlevde, ${survivors.filter((one) => reasonFor(one) === '').length} av dem utan angivet skäl.`;
  const lines = survivors.map((one) => `| ${one.file}:${one.line} | ${code(one.was)} | ${code(one.becomes)} | ${reasonFor(one)} |`);
  return { summary, text: ['# Brytningar som inget test märker', '', `Skriven av \`npm run mutation\`. ${summary}`, '', '| Plats | Stod där | Prövades | Varför den får leva |', '| --- | --- | --- | --- |', ...lines, ''].join('\n') };
}
