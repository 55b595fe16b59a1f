import type { Facts, Row } from '../../facts/facts.js';
import { isElected } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds } from '../three-valued.js';

const steering: readonly Row<'instruction'>['instructionKind'][] = ['direction', 'operational', 'personnel'];
/** The owner's own ways: what is said there can be read afterwards. */
const ownersWays: readonly Row<'instruction'>['channel'][] = ['shareholder-meeting', 'owner-directive', 'owner-dialogue', 'council-decision', 'supervision'];

export const ownerInformalOrder: StructureRule = {
  id: 'OWNER-INFORMAL-ORDER', version: 1, on: 'structure',
  title: 'Ägarföreträdare ger direktiv till vd utanför stämman',
  severities: ['risk'], direction: 'owner-to-company', mode: ['registration'],
  basis: [{ law: 'ABL-8-4', note: 'Styrelsen svarar för bolagets förvaltning' }, { law: 'ABL-8-29', note: 'Vd sköter den löpande förvaltningen' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 7, primary: true, why: 'Det var oklart vem som hade rätt att tala med vd och om vad. Likheten är att ett besked gick direkt från en politiker. Skillnaden är att det här är antecknat.' },
    { no: 3, why: 'Där blev bolagen ett verktyg i en politisk uppgörelse.' },
  ],
  dataNeeded: 'Registrerade instruktioner till bolagets styrelse eller vd, från vem och vilken väg de gick.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { informal: '{body:name} fick ett direktiv från en förtroendevald utanför ägarens vägar.', [cannotTell]: 'Gick beskedet till {body:name} den {on:day} någon av ägarens vägar?' },
    happened: { informal: 'Den {on:day} lämnade en förtroendevald ett besked av arten {kind} till bolaget. Vägen var {channel}, inte stämma, direktiv, protokollförd ägardialog, beslut eller uppsikt.' },
    says: 'Bolagets styrelse ansvarar för förvaltningen och vd för den löpande. Ägaren styr genom stämman, bolagsordningen och direktivet. Den som är vald i kommunen eller regionen kan inte ge vd order.',
    allowed: 'En ägardialog med anteckning, där presidiet för fram ägarens ståndpunkt. Att fråga går alltid bra.',
    remedy: ['Ta frågan via stämman eller direktivet.', 'Anteckna ägardialogerna.', 'Kom överens om vem som talar med vem.'],
  },
  check: (facts, asOf) => facts.on('instruction', asOf).flatMap((instruction) => judge(facts, instruction) ?? []),
};

function judge(facts: Facts, instruction: Row<'instruction'>): Outcome | undefined {
  const board = companyBoard(facts, instruction);
  if (!board) return undefined;
  const isSteering = holds('instruction', instruction, 'instructionKind', (kind) => steering.includes(kind));
  const isInformal = holds('instruction', instruction, 'channel', (channel) => !ownersWays.includes(channel));
  return conclude({ risk: and(isSteering, isInformal, isElected(facts, instruction.from, instruction.day)) }, {
    subject: { kind: 'instruction', id: instruction.id }, day: instruction.day, code: 'informal', instance: 'owner',
    parameters: { body: board.id, on: instruction.day, kind: kinds[instruction.instructionKind ?? 'question'], channel: channels[instruction.channel ?? 'meeting'] },
    evidence: seenAll(seen('instruction', instruction, 'to'), seen('instruction', instruction, 'channel'), seen('instruction', instruction, 'instructionKind')),
  });
}

/** The board that the message went to: as a body, or as one of its members. */
function companyBoard(facts: Facts, instruction: Row<'instruction'>): Row<'body'> | undefined {
  const seat = facts.findAny('assignment', instruction.to, instruction.day);
  const body = facts.findAny('body', seat?.body ?? instruction.to, instruction.day);
  return body?.bodyKind === 'company-board' ? body : undefined;
}

const kinds: Readonly<Record<NonNullable<Row<'instruction'>['instructionKind']>, string>> = {
  question: 'fråga', direction: 'inriktning', operational: 'operativ styrning', 'individual-matter': 'enskilt ärende', personnel: 'personalfråga',
};
const channels: Readonly<Record<NonNullable<Row<'instruction'>['channel']>, string>> = {
  meeting: 'ett möte', call: 'ett samtal', mail: 'e-post', message: 'ett meddelande', 'shareholder-meeting': 'bolagsstämma', 'owner-directive': 'ägardirektiv', 'owner-dialogue': 'ägardialog',
  'council-decision': 'fullmäktigebeslut', supervision: 'uppsikt',
};
