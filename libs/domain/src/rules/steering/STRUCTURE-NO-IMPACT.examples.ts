import type { Matter } from '../../registers/decisions/matter.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

type Impact = NonNullable<Matter['impact']>;
const whole: Impact = ['user-impact', 'place-impact', 'dialogue-plan', 'compensation', 'transition-plan'];
const complete = exampleTown({
  matter: [{ id: 'm', diaryNumber: 'KS 2026:12', title: 'Ishallen i Viken', matterType: 'IDROTTSANL', body: 'kf', impact: whole }],
  decision: [{ id: 'd', day: '2026-03-30', number: '§ 24', title: 'Ishallen i Viken läggs ned', matter: 'm', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf' }],
});
const lacking = (part: Impact[number]) => changed(complete, 'matter', 'm', { impact: whole.filter((one) => one !== part) });
const { flags, passes, cannotTell } = examplesAbout('d', '2026-11-24');

export const structureNoImpactExamples: RuleExamples = {
  rule: 'STRUCTURE-NO-IMPACT',
  conditions: ['det är ett beslut', 'ärendet ändrar strukturen', 'något saknades i underlaget'],
  examples: [
    flags('Fullmäktige lade ned ishallen utan att någon beskrivit vad det betyder för orten', 'risk', lacking('place-impact')),
    flags('Konsekvenserna för barnen saknades', 'risk', lacking('user-impact')),
    flags('Dialogplan saknades', 'risk', lacking('dialogue-plan')),
    flags('Kompensationen kom efteråt', 'risk', lacking('compensation')),
    flags('Omställningen var inte planerad', 'risk', lacking('transition-plan')),
    flags('Det är antecknat att underlaget inte innehöll något av det', 'risk', changed(complete, 'matter', 'm', { impact: null, absent: ['impact'] })),
    passes('Fullmäktige fick information om utredningen', 'det är ett beslut', changed(lacking('place-impact'), 'decision', 'd', { kind: 'information' })),
    passes('Ärendet gäller en taxa', 'ärendet ändrar strukturen', changed(lacking('place-impact'), 'matter', 'm', { matterType: 'BUDGET' })),
    passes('Ärendet är inte registrerat', 'ärendet ändrar strukturen', without(lacking('place-impact'), 'matter', 'm')),
    passes('Dialogen är redovisad och kompensationen beredd', 'något saknades i underlaget', complete),
    cannotTell('Ingen har fyllt i vad underlaget innehöll', 'matter.impact', changed(complete, 'matter', 'm', { impact: null })),
  ],
};
