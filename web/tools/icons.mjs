// Builds the icon sprite from the Phosphor icons that the interface uses. Run again after adding a name: node web/tools/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Regular weight; 20 px in navigation, 18 px inline. */
const REGULAR = [
  'compass', 'signpost', 'handshake', 'building-office', 'tree-structure', 'gavel', 'flag', 'mountains', 'chats', 'users-three', 'circle-dashed', 'gear-six', 'books',
  'calendar-blank', 'caret-down', 'caret-up', 'caret-right', 'caret-left', 'magnifying-glass', 'clock-counter-clockwise', 'clock', 'x', 'check', 'check-circle', 'seal-check', 'seal-question',
  'eye', 'question', 'warning-circle', 'info', 'file-text', 'files', 'file-arrow-up', 'download-simple', 'upload-simple', 'plus', 'minus', 'pencil-simple', 'trash', 'arrow-counter-clockwise', 'arrow-up', 'arrow-down',
  'arrow-right', 'arrow-left', 'arrow-square-out', 'arrows-left-right', 'copy', 'link', 'list', 'columns', 'funnel', 'sign-out', 'sign-in', 'user', 'user-circle', 'users', 'moon', 'sun', 'desktop', 'lock', 'lock-simple',
  'scales', 'bank', 'briefcase', 'dots-three', 'printer', 'git-diff', 'prohibit', 'hourglass', 'note-pencil', 'chart-line-up', 'coins', 'graph', 'table', 'map-trifold', 'bell', 'star', 'target', 'shield-check', 'database',
  'key', 'identification-badge', 'envelope', 'phone', 'megaphone', 'quotes', 'path', 'stairs', 'book-open', 'article', 'paragraph', 'tag', 'globe', 'translate', 'pulse', 'heartbeat', 'swap', 'eye-slash',
];
/** Filled only for the two gravest severities. */
const FILLED = ['warning-octagon', 'warning'];

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../../node_modules/@phosphor-icons/core/assets');
const target = join(here, '../src/assets/icons.svg');

const symbol = (name, file) => {
  const paths = readFileSync(join(assets, file), 'utf8').replace(/^.*?<svg[^>]*>/s, '').replace('</svg>', '').trim();
  return `<symbol id="${name}" viewBox="0 0 256 256">${paths}</symbol>`;
};
const symbols = [...REGULAR.map((name) => symbol(name, `regular/${name}.svg`)), ...FILLED.map((name) => symbol(name, `fill/${name}-fill.svg`))];
writeFileSync(target, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
console.log(`${symbols.length} icons in ${target}`);
