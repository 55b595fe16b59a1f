import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isDay } from '@ragang/domain';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** One check with its code and Swedish sentence; the code is what programs read, the sentence what people read. */
function check(name: string, code: string, detail: string, validate: (value: unknown) => boolean, options: ValidationOptions = {}): PropertyDecorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => detail } }, { ...options, message: detail, context: { code } });
}

/** Not null, not missing, not only white space, not an empty list. */
export const Required = (label: string) =>
  check('required', 'required', `${label} saknas. Fyll i uppgiften.`, (value) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0));

const whenGiven = (test: (value: unknown) => boolean) => (value: unknown) => value === null || value === undefined || test(value);

export const IsText = (label: string, max: number) =>
  (target: object, key: string | symbol): void => {
    check('type', 'type.string', `${label} ska vara text.`, whenGiven((value) => typeof value === 'string'))(target, key);
    check('max', 'text.tooLong', `${label} får ha högst ${max.toLocaleString('sv-SE')} tecken. Korta texten.`,
      whenGiven((value) => typeof value !== 'string' || [...value].length <= max))(target, key);
  };

export const IsWord = (label: string, words: readonly string[]) =>
  check('word', 'word.unknown', `${label}: välj ett av värdena i listan (${words.slice(0, 12).join(', ')}${words.length > 12 ? ' …' : ''}).`, whenGiven((value) => typeof value === 'string' && words.includes(value)));

export const IsCalendarDay = (label: string) =>
  check('day', 'date.invalid', `${label}: skriv dagen som 2026-11-24.`, whenGiven(isDay));

export const IsWholeNumber = (label: string, min: number, max: number) =>
  check('integer', 'number.invalid', `${label} ska vara ett helt tal mellan ${min.toLocaleString('sv-SE')} och ${max.toLocaleString('sv-SE')}.`,
    whenGiven((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max));

export const IsPercent = (label: string) =>
  check('percent', 'number.invalid', `${label} ska vara ett tal med högst tre decimaler.`,
    whenGiven((value) => typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 100_000));

export const IsYesNo = (label: string) =>
  check('boolean', 'type.boolean', `${label} ska vara ja eller nej (true eller false).`, whenGiven((value) => typeof value === 'boolean'));

/** An object of fields by name; what is in it is checked against the register. */
export const IsFields = (label: string) =>
  check('object', 'type.object', `${label} ska vara ett objekt med fält.`, whenGiven((value) => typeof value === 'object' && !Array.isArray(value)));

export const IsReference = (label: string) =>
  check('reference', 'reference.invalid', `${label}: välj en post i registret.`, whenGiven((value) => typeof value === 'string' && UUID.test(value)));

/** A list of at most `max` items, checked before any of the items is. */
export const IsListOf = (label: string, max: number, code: string, detail: string, test: (value: unknown) => boolean) =>
  (target: object, key: string | symbol): void => {
    check('list', 'type.array', `${label} ska vara en lista.`, whenGiven(Array.isArray))(target, key);
    check('listLength', 'array.tooLong', `${label} får ha högst ${max} delar.`, whenGiven((value) => !Array.isArray(value) || value.length <= max))(target, key);
    check('listItems', code, detail, whenGiven((value) => !Array.isArray(value) || value.length > max || value.every(test)))(target, key);
  };

export const isReferenceId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
