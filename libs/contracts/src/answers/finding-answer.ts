import { ApiProperty } from '@nestjs/swagger';

const text = { type: 'string' } as const;
const maybe = { type: 'string', nullable: true } as const;
const named = (properties: readonly string[]) => ({ type: 'object', properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])) }) as const;
const listOf = (items: object) => ({ type: 'array', items }) as const;

/** Flagga: an observation from what is recorded, never a verdict, with texts already in Swedish. */
export class FindingAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' }) id!: string;
  @ApiProperty({ ...text, description: 'Löpnummer, som F-0231.' }) number!: string;
  @ApiProperty({ ...text, description: 'Regelns nyckel.' }) rule!: string;
  @ApiProperty(text) ruleTitle!: string;
  @ApiProperty({ type: 'integer' }) ruleVersion!: number;
  @ApiProperty({ type: 'string', enum: ['flag', 'undetermined'], description: 'undetermined = går inte att avgöra; missing säger vad som fattas.' }) outcome!: string;
  @ApiProperty({ type: 'string', enum: ['unlawful', 'risk', 'notice'], nullable: true }) severity!: string | null;
  @ApiProperty(maybe) severityLabel!: string | null;
  @ApiProperty({ ...text, description: 'Åt vilket håll gränsen korsades.' }) direction!: string;
  @ApiProperty(text) directionLabel!: string;
  @ApiProperty({ ...named(['kind', 'id', 'name', 'path']), description: 'Vad flaggan gäller.' } as object) subject!: object;
  @ApiProperty({ ...named(['id', 'name']), nullable: true, description: 'Organet.' } as object) body!: object | null;
  @ApiProperty({ ...named(['id', 'name']), nullable: true, description: 'Ärendet.' } as object) matter!: object | null;
  @ApiProperty({ type: 'string', format: 'date' }) day!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) due!: string | null;
  @ApiProperty(text) title!: string;
  @ApiProperty({ ...text, description: 'Vad som hände.' }) happened!: string;
  @ApiProperty({ ...text, description: 'Vad regeln säger.' }) says!: string;
  @ApiProperty({ ...maybe, description: 'Vad som hade varit tillåtet.' }) allowed!: string | null;
  @ApiProperty({ ...listOf(text), description: 'Vad man kan göra.' } as object) remedy!: readonly string[];
  @ApiProperty({ ...listOf(named(['label', 'law', 'mark', 'link', 'gist'])), description: 'Grunden, med hur väl den är kontrollerad.' } as object) basis!: readonly object[];
  @ApiProperty({ ...listOf({ type: 'object', properties: { no: { type: 'integer' }, title: text, why: text, primary: { type: 'boolean' } } }), description: 'Casen som den liknar.' } as object) cases!: readonly object[];
  @ApiProperty({ ...listOf({ type: 'object', properties: { kind: text, id: text, name: text, field: maybe, label: maybe, value: maybe } }), description: 'Uppgifterna som den vilar på.' } as object) evidence!: readonly object[];
  @ApiProperty({ type: 'object', nullable: true, description: 'Beloppen som jämfördes, när flaggan gäller ett belopp.' } as object) amounts!: object | null;
  @ApiProperty({ type: 'object', nullable: true, description: 'Uppgiften som fattas, när utfallet är undetermined.' } as object) missing!: object | null;
  @ApiProperty({ ...listOf(text), description: 'Andra regler om samma sak.' } as object) seeAlso!: readonly string[];
  @ApiProperty({ type: 'string', enum: ['open', 'in-review', 'confirmed', 'dismissed', 'remedied', 'raised'] }) status!: string;
  @ApiProperty(text) statusLabel!: string;
  @ApiProperty({ ...maybe, description: 'Hos vem flaggan ligger.' }) assignee!: string | null;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'Svara senast.' }) answerBy!: string | null;
  @ApiProperty({ type: 'string', format: 'date' }) openedOn!: string;
  @ApiProperty({ ...listOf({ type: 'object', properties: { ...named(['at', 'by', 'status']).properties, reason: maybe, assignee: maybe, answerBy: maybe } }), description: 'Vad människor har svarat, senast först.' } as object) reviews!: readonly object[];
}

/** A page of the list of flags. */
export class FindingsPage {
  @ApiProperty({ type: () => [FindingAnswer] }) items!: readonly FindingAnswer[];
  @ApiProperty({ ...listOf(text), description: 'De på sidan som läsaren får svara på.' } as object) answerable!: readonly string[];
  @ApiProperty({ type: 'integer', description: 'Antal i hela urvalet.' }) total!: number;
  @ApiProperty({ type: 'integer', nullable: true }) page!: number | null;
  @ApiProperty({ type: 'integer' }) limit!: number;
  @ApiProperty({ ...maybe, description: 'Skickas som cursor för nästa sida; null på den sista.' }) nextCursor!: string | null;
  @ApiProperty({ type: 'object', description: 'Antal per allvarlighet, riktning och regel, och det som går att välja.' } as object) counts!: object;
  @ApiProperty({ type: 'object', description: 'Perioden som dagar, null där den är öppen.' } as object) period!: object;
  @ApiProperty({ type: 'boolean', description: 'Flaggorna räknas om just nu.' }) pending!: boolean;
}
