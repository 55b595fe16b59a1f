import { text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { markableRegisters } from './completeness-mark.js';

/** When a source was last read. After that day an ended term without a successor is okänt, not vacant. */
export const sourceReading = register({
  kind: 'source-reading', path: 'source-readings', area: 'settings', class: 'event', one: 'läsning av källa', many: 'läsningar av källor', thing: 'läsningen', nameFields: ['title'],
  dayLabel: 'Källan lästes', purpose: 'Dagen då ett register hämtades. Det som hänt därefter är okänt.',
  fields: { register: word('Register', markableRegisters, { required: true }), title: text('Källa', { required: true }), sha256: text('Kontrollsumma', { max: 64 }) },
});
export type SourceReading = RowOf<typeof sourceReading>;
