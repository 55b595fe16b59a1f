import { boolean, day, prose, reference, sek, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Verkställighetsåtgärd. `day` is when it started. */
export const executionAction = register({
  kind: 'execution-action', path: 'execution-actions', area: 'decisions', class: 'event', one: 'verkställighet', many: 'verkställighetsåtgärder', thing: 'åtgärden', nameFields: ['title'],
  dayLabel: 'Påbörjad', purpose: 'Åtgärder som genomför ett beslut.',
  fields: {
    matter: reference('Ärende', 'matter', { required: true }),
    decision: reference('Beslut', 'decision'),
    title: text('Åtgärd', { required: true }),
    actionKind: word('Art', {
      termination: 'Uppsägning', relocation: 'Omflyttning', contract: 'Avtal', payment: 'Betalning', 'construction-start': 'Byggstart', 'winding-up': 'Avveckling',
      'intake-stop': 'Intagsstopp', investigation: 'Utredning', planning: 'Planering', 'risk-analysis': 'Riskanalys', dialogue: 'Dialog', 'union-negotiation': 'MBL-förhandling', 'urgent-measure': 'Akut åtgärd',
    }, { required: true }),
    ownDecision: reference('Eget behörigt beslut för åtgärden', 'decision'),
    reversible: boolean('Kan gå åter'),
    cost: sek('Kostnad'),
    immediateGround: word('Skäl att verkställa genast', { employment: 'Anställning', temporary: 'Gäller bara tillfälligt', 'wide-circle': 'En vid krets får överklaga', 'weighty-interest': 'Väsentligt intresse' }),
    immediateAssessed: boolean('Skälen för och emot att vänta är bedömda', { help: 'Bedömningen ska vara gjord och antecknad innan åtgärden påbörjas' }),
    reversedOn: day('Återställd'),
    irreversibleReason: prose('Varför rättelse inte är möjlig'),
  },
  groups: {
    immediate: group('Verkställt innan beslutet fått laga kraft', 'immediateGround', 'immediateAssessed'),
    undo: group('Om det ska gå åter', 'reversible', 'reversedOn', 'irreversibleReason'),
  },
});
export type ExecutionAction = RowOf<typeof executionAction>;
