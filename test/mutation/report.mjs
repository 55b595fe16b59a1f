/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/**
 * Why survivors are let live. `file`, `was` and `becomes` are patterns; one that is not given fits everything.
 * @typedef {{ because: string, where: readonly { file?: string, was?: string, becomes?: string }[] }} Reason
 */

const unexplained = 'Utan angivet skäl';
const flat = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');
const short = (/** @type {string} */ text) => (text.length > 90 ? `${text.slice(0, 89)}…` : text);
const code = (/** @type {string} */ text) => `\`${short(flat(text)).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
const percent = (/** @type {number} */ part, /** @type {number} */ whole) => `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

/** `rules/delegation`, `rules` for its frame, `powers`. */
const areaOf = (/** @type {Mutant} */ { file }) => file.split('/').slice(0, -1).join('/');

/**
 * @param {readonly Mutant[]} all
 * @param {readonly Mutant[]} survivors
 * @param {string} reasonsText
 */
export function report(all, survivors, reasonsText) {
  const reasons = /** @type {readonly Reason[]} */ (JSON.parse(reasonsText));
  const fits = (/** @type {string | undefined} */ pattern, /** @type {string} */ text) => pattern === undefined || new RegExp(pattern).test(text);
  const reasonFor = (/** @type {Mutant} */ { file, was, becomes }) =>
    reasons.find(({ where }) => where.some((one) => fits(one.file, file) && fits(one.was, flat(was)) && fits(one.becomes, flat(becomes))))?.because ?? unexplained;
  const byReason = Map.groupBy(survivors, reasonFor);
  const without = byReason.get(unexplained)?.length ?? 0;
  const caught = all.length - survivors.length;
  const summary = `${caught} av ${all.length} märktes (${percent(caught, all.length)}). ${survivors.length} överlevde, ${without} av dem utan angivet skäl.`;
  const areas = [...Map.groupBy(all, areaOf)].map(([area, own]) => {
    const left = survivors.filter((one) => areaOf(one) === area).length;
    return `| ${area} | ${own.length} | ${own.length - left} | ${percent(own.length - left, own.length)} |`;
  });
  const groups = [...byReason].sort(([first, a], [second, b]) => Number(second === unexplained) - Number(first === unexplained) || b.length - a.length).flatMap(([because, own]) => [
    `## ${because} (${own.length})`, '', '| Plats | Stod där | Prövades |', '| --- | --- | --- |',
    ...own.map((one) => `| ${one.file}:${one.line} | ${code(one.was)} | ${code(one.becomes)} |`), '',
  ]);
  const text = ['# Brytningar som inget test märker', '', `Skriven av \`npm run mutation\`. ${summary}`, '', 'En brytning som kompilatorn stoppar räknas inte: den når aldrig ett test. Skälen står i `reasons.json`; den som inget av dem passar på står först, under rubriken Utan angivet skäl.', '', '| Område | Brytningar | Märktes | Andel |', '| --- | --: | --: | --: |', ...areas, '', ...groups].join('\n');
  return { summary, text };
}
