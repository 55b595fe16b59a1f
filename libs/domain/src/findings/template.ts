import type { Parameter, Parameters } from '../rules/rule.js';
import { dayOfMonth, isDay, month, year } from '../time/day.js';

/** What the thing with that id is called today; undefined when it is not known. */
export type Names = (id: string) => string | undefined;

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
/** Keeps a number and its unit on one line. */
const hardSpace = '\u00A0';

/**
 * Fills `{amount:sek}`, `{on:day}`, `{company:name}`, `{body:inline}` and `{count}` in a sentence. `inline` is a name or role inside a
 * sentence, with a small first letter; `role` the same for a post, in the definite form (fastighetschefen). What is not known reads "okänt".
 */
export function fillTemplate(template: string, parameters: Parameters, names: Names): string {
  const filled = template.replace(/\{(\w+)(?::(\w+))?\}/g, (_hole, name: string, format?: string) => formatted(parameters[name] ?? null, format, names));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function formatted(value: Parameter, format: string | undefined, names: Names): string {
  if (value === null) return 'okänt';
  if (format === 'sek' && typeof value === 'number') return formatSek(value);
  if (format === 'day' && isDay(value)) return formatDay(value);
  if (format === 'role' && typeof value === 'string') return definite(smallFirst(names(value) ?? value));
  if (format === 'inline' && typeof value === 'string') return smallFirst(names(value) ?? value);
  if (format === 'name' && typeof value === 'string') return value.split(',').map((id) => names(id) ?? 'okänd').join(', ');
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'number' ? withHardSpaces(value) : value;
}

/** "4 500 000 kr" with hard spaces. */
export function formatSek(amount: number): string {
  return `${withHardSpaces(amount)}${hardSpace}kr`;
}

/** "10 mars 2025" with hard spaces. */
export function formatDay(day: string): string {
  return [dayOfMonth(day), months[month(day) - 1], year(day)].join(hardSpace);
}

/** "Tekniska nämnden" inside a sentence; abbreviations such as "KS" keep their capitals. */
function smallFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}

/** "fastighetschef" to "fastighetschefen", "teknisk chef" to "tekniska chefen". A title of several words that names its own place stays as it is. */
function definite(title: string): string {
  const [one, two, ...more] = title.split(' ');
  if (one !== undefined && two === 'chef' && more.length === 0 && /(sk|ig|iv)$/.test(one)) return `${one}a chefen`;
  if (two !== undefined) return title;
  if (/(are|or)$/.test(title)) return `${title}n`;
  return /(chef|direktör|inspektör|ingenjör|jurist|ekonom|strateg|arkitekt|assistent|konsulent|handläggar)$/.test(title) ? `${title}en` : title;
}

function withHardSpaces(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, hardSpace);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}
