import type { ValidationError } from 'class-validator';
import type { ErrorPlace } from './domain-error.js';

const MOST_ERRORS = 1_000;

/** Codes of the checks that come with class-validator; our own carry theirs. */
const codes: Readonly<Record<string, readonly [string, string]>> = {
  whitelistValidation: ['unknownField', 'Fältet finns inte här. Ta bort det.'],
  isString: ['type.string', 'Skriv text.'], isInt: ['number.invalid', 'Skriv ett heltal.'], isNumber: ['number.invalid', 'Skriv ett tal.'],
  isBoolean: ['type.boolean', 'Välj ja eller nej (true eller false).'], isArray: ['type.array', 'Skicka en lista.'], isObject: ['type.object', 'Skicka ett objekt.'],
  isNotEmpty: ['required', 'Fyll i uppgiften.'], isDefined: ['required', 'Fyll i uppgiften.'], isIn: ['word.unknown', 'Välj ett av de tillåtna värdena.'],
  isUuid: ['reference.invalid', 'Välj en post i registret.'], maxLength: ['text.tooLong', 'Korta texten.'], minLength: ['text.tooShort', 'Skriv mer.'],
  matches: ['text.invalid', 'Skriv på den form som beskrivs.'], arrayMaxSize: ['array.tooLong', 'Dela upp listan.'], min: ['number.invalid', 'Talet är för litet.'],
  max: ['number.invalid', 'Talet är för stort.'], unknownValue: ['type.object', 'Skicka ett objekt.'], nestedValidation: ['type.object', 'Skicka ett objekt.'],
};

/** class-validator's tree of faults as a flat list with JSON pointers into the body. */
export function errorPlaces(faults: readonly ValidationError[], pointer = '#'): readonly ErrorPlace[] {
  return faults.flatMap((fault) => {
    const here = fault.property === undefined ? pointer : `${pointer}/${fault.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(fault.constraints ?? {}).map(([name, message]) => {
      const code = (fault.contexts?.[name] as { code?: string } | undefined)?.code;
      const [ownCode, ownDetail] = codes[name] ?? ['value.invalid', message];
      return { pointer: here, code: code ?? ownCode, detail: code ? message : ownDetail };
    });
    return [...withRequiredAlone(own), ...errorPlaces(fault.children ?? [], here)];
  }).slice(0, MOST_ERRORS);
}

/** What is missing is said once, not also as the wrong type. */
function withRequiredAlone<T extends { readonly code: string }>(places: readonly T[]): readonly T[] {
  const required = places.filter((place) => place.code === 'required');
  return required.length > 0 ? required : places;
}
