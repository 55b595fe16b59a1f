import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Field, Register } from '@ragang/domain';
import { Allow } from 'class-validator';
import { IsCalendarDay, IsListOf, IsPercent, IsReference, IsText, IsWholeNumber, IsWord, IsYesNo, isReferenceId, Required } from './checks.js';

/** A class that class-validator and OpenAPI both read. */
export type InputClass = new () => object;

/** Greatest number of parts in a list field. */
const MOST_PARTS = 500;

/**
 * The body of `record`, `change` and `correct` for one register: its fields and what every row carries.
 * Required fields must be given; the others may be left out or null (not recorded).
 */
export function registerInput(register: Register): InputClass {
  let input = made.get(register.kind);
  if (!input) made.set(register.kind, (input = describe(register)));
  return input;
}

/** Made once: class-validator never forgets a class, and looks through all of them at every check. */
const made = new Map<string, InputClass>();

function describe(register: Register): InputClass {
  const input = named(`${pascal(register.kind)}Input`);
  for (const [name, field] of Object.entries(register.fields)) describeField(input, name, field);
  describeCommon(input, register);
  return input;
}

function describeField(input: InputClass, name: string, field: Field): void {
  const target = input.prototype as object;
  Allow()(target, name);
  if (field.required) Required(field.label)(target, name);
  for (const decorate of checksOf(field)) decorate(target, name);
  ApiProperty({ ...schemaOf(field), required: field.required, nullable: !field.required, description: field.help ? `${field.label}. ${field.help}.` : field.label } as ApiPropertyOptions)(target, name);
}

function checksOf(field: Field): readonly ((target: object, key: string) => void)[] {
  const { label } = field;
  const list = (test: (value: unknown) => boolean, code = 'text.invalid', detail = `${label}: en av delarna är fel.`) => [IsListOf(label, MOST_PARTS, code, detail, test)];
  switch (field.type) {
    case 'text': case 'prose': case 'matter-type': case 'municipality': return [IsText(label, field.max ?? 300)];
    case 'word': return [IsWord(label, Object.keys(field.words ?? {}))];
    case 'day': return [IsCalendarDay(label)];
    case 'integer': return [IsWholeNumber(label, -1_000_000_000, 1_000_000_000)];
    case 'sek': return [IsWholeNumber(label, -1_000_000_000_000, 1_000_000_000_000)];
    case 'percent': return [IsPercent(label)];
    case 'boolean': return [IsYesNo(label)];
    case 'reference': case 'subject': return [IsReference(label)];
    case 'references': return list(isReferenceId, 'reference.invalid', `${label}: välj poster i registret.`);
    case 'words': return list((value) => Object.hasOwn(field.words ?? {}, String(value)), 'word.unknown', `${label}: välj värden i listan.`);
    case 'texts': case 'matter-types': case 'law-sections': return list((value) => typeof value === 'string' && value.trim() !== '' && value.length <= (field.max ?? 500));
  }
}

function schemaOf(field: Field): ApiPropertyOptions {
  const words = Object.keys(field.words ?? {});
  switch (field.type) {
    case 'integer': case 'sek': return { type: 'integer', example: field.type === 'sek' ? 500_000 : 3 };
    case 'percent': return { type: 'number', example: 50 };
    case 'boolean': return { type: 'boolean' };
    case 'day': return { type: 'string', format: 'date', example: '2026-03-01' };
    case 'word': return { type: 'string', enum: words };
    case 'words': return { type: 'array', items: { type: 'string', enum: words } } as ApiPropertyOptions;
    case 'reference': case 'subject': return { type: 'string', format: 'uuid' };
    case 'references': return { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: MOST_PARTS } as ApiPropertyOptions;
    case 'texts': case 'matter-types': case 'law-sections': return { type: 'array', items: { type: 'string' }, maxItems: MOST_PARTS } as ApiPropertyOptions;
    default: return { type: 'string', maxLength: field.max ?? 300 };
  }
}

function describeCommon(input: InputClass, register: Register): void {
  const target = input.prototype as object;
  const add = (name: string, checks: readonly ((target: object, key: string) => void)[], schema: object): void => {
    Allow()(target, name);
    for (const decorate of checks) decorate(target, name);
    ApiProperty({ required: false, ...schema } as ApiPropertyOptions)(target, name);
  };
  if (register.class === 'state') {
    add('validFrom', [IsCalendarDay('Gäller från')], { type: 'string', format: 'date', nullable: true, description: 'Första dagen. Tomt när början inte är känd.', example: '2026-01-01' });
    add('validUntil', [IsCalendarDay('Gäller till')], { type: 'string', format: 'date', nullable: true, description: 'Dagen efter den sista dagen. Tomt för tills vidare.', example: '2027-01-01' });
  } else {
    const label = register.dayLabel ?? 'Dag';
    add('day', [Required(label), IsCalendarDay(label)], { type: 'string', format: 'date', required: true, description: label, example: '2026-03-01' });
  }
  add('source', [IsText('Källa', 300)], { type: 'string', nullable: true, description: 'Dokument och paragraf, eller "uppgiven".', maxLength: 300 });
  add('decidedBy', [IsReference('Beslutat genom')], { type: 'string', format: 'uuid', nullable: true, description: 'Beslutet som skapade eller avslutade det.' });
  add('disclosure', [IsWord('Öppenhet', ['internal', 'public', 'secret'])], { type: 'string', enum: ['internal', 'public', 'secret'], description: 'internal = läses av behöriga, public = av alla, secret = sekretess.' });
  add('secrecyGround', [IsText('Sekretessgrund', 200)], { type: 'string', nullable: true, description: 'Lagrum för sekretessen, när uppgiften är sekretessmarkerad.' });
  add('absent', [IsListOf('Finns inte', 100, 'field.unknown', 'Finns inte: en av delarna är inte ett fält i registret.', (value) => Object.hasOwn(register.fields, String(value)))],
    { type: 'array', items: { type: 'string', enum: Object.keys(register.fields) }, description: 'Fält som registreras som att de inte finns (saknas, inte okänt).' });
  add('reason', [IsText('Skäl', 1000)], { type: 'string', nullable: true, description: 'Skäl för ändringen eller rättelsen. Står i historiken.', maxLength: 1000 });
}

/** Body of `end`: the last day that it holds. */
export class EndInput {
  @ApiProperty({ type: 'string', format: 'date', description: 'Sista dagen', example: '2026-12-31' })
  @Required('Sista dagen')
  @IsCalendarDay('Sista dagen')
  lastDay!: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, description: 'Skäl. Står i historiken.', maxLength: 1000 })
  @IsText('Skäl', 1000)
  reason?: string | null;
}

function named(name: string): InputClass {
  return { [name]: class {} }[name] as InputClass;
}

export function pascal(kind: string): string {
  return kind.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}
