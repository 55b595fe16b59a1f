import { ApiProperty } from '@nestjs/swagger';

const text = { type: 'string' } as const;
const maybe = { type: 'string', nullable: true } as const;
const lawIds = { type: 'array', items: text, description: 'Lagrum efter nyckel; texterna står i laws.' } as const;
const objects = (properties: object, description: string) => ({ type: 'array', description, items: { type: 'object', properties } }) as object;

/** "Vem bestämmer om …?": the chain from law to person on a day. */
export class WhoDecidesAnswer {
  @ApiProperty({ ...text, description: 'decided, contested, nobody, other-owner, clarify eller unknown.' }) outcome!: string;
  @ApiProperty({ ...maybe, description: 'Om svaret vilar på registret eller bara på lagen.' }) basis!: string | null;
  @ApiProperty({ type: 'object', nullable: true, properties: { key: text, title: text } } as object) matterType!: object | null;
  @ApiProperty({ ...text, description: 'Svaret i en mening.' }) sentence!: string;
  @ApiProperty({ ...maybe, description: 'Personen eller befattningen, när den är känd.' }) lead!: string | null;
  @ApiProperty({ type: 'array', description: 'En eller flera kedjor, steg för steg från lag till person.', items: { type: 'array', items: { type: 'object', properties: { level: text, title: text, detail: maybe, known: { type: 'boolean' }, holder: { type: 'object', nullable: true }, source: maybe, sourceRef: { type: 'object', nullable: true }, law: lawIds, since: maybe, until: maybe, verification: text } } } } as object) chains!: readonly object[];
  @ApiProperty({ ...maybe, description: 'Sedan när svaret gäller.' }) since!: string | null;
  @ApiProperty(objects({ code: text, text, missing: maybe }, 'Det som är osäkert.')) uncertainties!: readonly object[];
  @ApiProperty(objects({ text, law: lawIds }, 'Gränser för rätten.')) limits!: readonly object[];
  @ApiProperty(objects({ who: text, reason: text, holder: { type: 'object', nullable: true }, law: lawIds }, 'Varför andra inte bestämmer.')) whyNot!: readonly object[];
  @ApiProperty({ ...maybe, description: 'Om beslutet ska anmälas.' }) reporting!: string | null;
  @ApiProperty({ type: 'object', nullable: true, properties: { text, law: lawIds }, description: 'Hur beslutet överklagas.' } as object) appeal!: object | null;
  @ApiProperty({ type: 'object', nullable: true, description: 'Fråga tillbaka, när orden kan betyda flera saker.' } as object) clarify!: object | null;
  @ApiProperty({ type: 'object', nullable: true, description: 'Den utanför organisationen som bestämmer.' } as object) otherOwner!: object | null;
  @ApiProperty(lawIds as object) sources!: readonly string[];
  @ApiProperty({ type: 'string', format: 'date' }) asOf!: string;
  @ApiProperty({ type: 'string', format: 'date', description: 'Lagen är läst till och med den dagen.' }) lawCheckedTo!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object', properties: { kind: text, name: text } }, description: 'Namn efter id.' } as object) names!: object;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'object' }, description: 'Lagrum efter nyckel.' } as object) laws!: object;
}
