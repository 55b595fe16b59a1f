import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TableEncoding } from '@ragang/documents';
import { AssignmentsImport, type ImportRequest } from '../interchange/assignments/assignments-import.js';
import { readKinds } from '../interchange/assignments/import-input.js';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { exitCodes, say, WrongUsage, type Arguments, type Command } from './command.js';
import { inOrganization, withOperator, type Operator } from './operator.js';

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

export const importCommand: Command = {
  name: 'import',
  summary: 'Läser in ett register över förtroendevalda (CSV) eller ett Rågångspaket (JSON).',
  takes: ['assignments|bundle', '<fil>'],
  options: {
    organization: { value: 'kortnamn', text: 'organisationen som tar emot', required: true },
    'read-on': { value: 'dag', text: 'dagen då källan lästes, idag om inget anges' },
    title: { value: 'namn', text: 'källans namn; samma namn nästa gång visar att det är samma källa' },
    'accept-guesses': { text: 'godtar alla gissade arter av organ; annars blir de okända' },
    kinds: { value: 'fil', text: 'JSON-fil med bekräftade arter: källans organ-id och artens kod' },
    encoding: { value: 'kod', text: `${encodings.join(', ')}; behövs bara när filen inte är UTF-8` },
    preview: { text: 'visar vad som skulle hända, utan att spara' },
    'leave-out-failing': { text: 'läser in det som går och utelämnar rader med fel' },
    'failing-rows': { value: 'fil', text: 'sparar rader med fel, med orsaken bredvid, som CSV' },
  },
  more: ['Bara organization gäller för ett paket, som läses in i en tom organisation. Samma fil en gång till ändrar ingenting.'],
  run: async (args) => {
    const [what, file, ...others] = args.positionals;
    if ((what !== 'assignments' && what !== 'bundle') || file === undefined || others.length > 0) throw new WrongUsage('Skriv import assignments <fil> eller import bundle <fil>.');
    const bytes = await fileNamed(file);
    return withOperator((operator) => inOrganization(operator.database, args.text('organization') ?? '', () => (what === 'bundle' ? importBundle(operator, bytes) : importAssignments(operator, bytes, args))));
  },
};

async function importBundle({ database, findings }: Operator, bytes: Buffer): Promise<number> {
  // Loads the whole HTTP contract, which every other command does without.
  const { checkBundle, loadBundle } = await import('../interchange/bundle/read-bundle.js');
  const bundle = checkBundle(parsed(bytes.toString('utf8'), 'Filen'));
  const rows = await database.transaction((tx) => loadBundle(tx, bundle));
  const { total } = await database.transaction((tx) => findings.rebuild(tx));
  say(`${rows} rader inlästa ur paketet. ${total} flaggor.`);
  return exitCodes.done;
}

async function importAssignments({ database, facts, findings }: Operator, bytes: Buffer, args: Arguments): Promise<number> {
  const assignments = new AssignmentsImport(database, facts);
  const request = { ...(await requestOf(bytes, args)), fileName: basename(args.positionals[1] ?? '') };
  const preview = await assignments.preview(request);
  const save = args.text('failing-rows');
  if (save !== undefined && preview.failingRows !== null) await writeFile(save, preview.failingRows);
  for (const error of preview.errors) process.stderr.write(`Rad ${error.line}: ${error.detail}\n`);
  if (args.flag('preview')) {
    for (const body of preview.bodies) say(`${body.sourceId}\t${body.name}\t${body.existing ? body.bodyKind : body.guess.kind}\t${body.existing ? 'finns redan' : body.guess.why}`);
    for (const warning of preview.warnings) say(`Obs: ${warning}`);
    say(`${preview.rows} rader att läsa in; ${preview.counts.bodies} nya organ, ${preview.counts.persons} nya personer, ${preview.counts.assignments} nya uppdrag. ${preview.errorCount} fel. Inget har sparats.`);
    return preview.errorCount > 0 ? exitCodes.failed : exitCodes.done;
  }
  const { counts, leftOut, warnings } = await assignments.run(request);
  await database.transaction((tx) => findings.rebuild(tx));
  for (const warning of warnings) say(`Obs: ${warning}`);
  say(`${counts.bodies} nya organ, ${counts.persons} nya personer, ${counts.assignments} nya uppdrag, ${counts.ended} avslutade, ${counts.corrected} rättade, ${counts.unchanged} oförändrade.`);
  if (counts.gone > 0) say(`${counts.gone} pågående uppdrag finns i registret men inte längre i källan. De är kvar; avsluta dem som har upphört.`);
  if (leftOut > 0) say(`${leftOut} rader utelämnades på grund av fel.`);
  return exitCodes.done;
}

async function requestOf(bytes: Buffer, args: Arguments): Promise<ImportRequest> {
  const encoding = args.text('encoding');
  if (encoding !== undefined && !encodings.includes(encoding)) throw new WrongUsage(`--encoding ska vara någon av ${encodings.join(', ')}.`);
  const file = args.text('kinds');
  const errors: ErrorPlace[] = [];
  const kinds = args.flag('accept-guesses') ? 'guessed' : file === undefined ? undefined : readKinds((await fileNamed(file)).toString('utf8'), errors);
  if (errors[0]) throw new DomainError(errors[0].code, errors[0].detail, 422, errors);
  return { bytes, kinds, encoding: encoding as TableEncoding | undefined, title: args.text('title'), readOn: args.text('read-on'), leaveOutFailing: args.flag('leave-out-failing') };
}

async function fileNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new DomainError('file.missing', `${basename(file)} går inte att läsa (${code}). Kontrollera sökvägen.`);
  }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DomainError('json.unreadable', `${what} är inte JSON. Välj en fil som har exporterats från Rågång.`);
  }
}
