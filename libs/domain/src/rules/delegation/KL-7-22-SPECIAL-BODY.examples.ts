import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const parents = exampleTown({
  body: [
    { id: 'users', name: 'Brukarstyrelsen vid Norrskolan', bodyKind: 'self-governing', parent: 'bun', establishedBy: 'KF 2024-02-26 § 12' },
    { id: 'joint', name: 'Samverkansorganet', bodyKind: 'employee-joint', parent: 'ks', establishedBy: 'KF 2023-05-29 § 40' },
  ],
  remit: [{ id: 'r1', body: 'joint', matterType: 'BEVATTNING' }],
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'BUN 2026:51', title: 'Modersmål', matterType: 'SKOLSTRUKTUR', body: 'bun', status: 'decided' }],
  assessment: [
    { id: 'goals', day: '2026-03-05', matter: 'm1', question: 'goals-scope-quality', value: true, by: 'Kommunjuristen', reason: 'Undervisningen upphör' },
    { id: 'weight', day: '2026-03-05', matter: 'm1', question: 'principal', value: false, by: 'Kommunjuristen', reason: 'En skola' },
  ],
  decision: [{ id: 'd1', day: '2026-04-03', number: '4', title: 'Undervisningen i modersmål läggs ned', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'body', maker: 'users', basis: 'self-governance' }],
});
const fine = changed(parents, 'assessment', 'goals', { value: false });
const staff = changed(changed(fine, 'decision', 'd1', { maker: 'joint', body: 'ks' }), 'matter', 'm1', { matterType: 'SKOLSTRUKTUR' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const specialBodyExamples: RuleExamples = {
  rule: 'KL-7-22-SPECIAL-BODY',
  conditions: [
    'beslutsfattaren är ett organ för brukare eller för arbetsgivare och personal', 'det är ett beslut', 'ärendet rör verksamhetens inriktning', 'ärendet är myndighetsutövning', 'fullmäktige har inte inrättat organet', 'ärendet är av större vikt',
    'ärendet väcktes genom medborgarförslag', 'ärendetypen är inte organets uppgift', 'organet är ett självförvaltningsorgan',
  ],
  examples: [
    flags('Brukarstyrelsen lägger ned undervisningen i modersmål', ['unlawful', 'goals'], parents),
    flags('Brukarstyrelsen stänger av en elev', ['unlawful', 'authority'], changed(fine, 'matter', 'm1', { matterType: 'DISCIPLIN_ELEV' })),
    flags('Fullmäktige har inte beslutat om brukarstyrelsen', ['unlawful', 'no-council'], changed(fine, 'body', 'users', { establishedBy: null, absent: ['establishedBy'] })),
    flags('Brukarstyrelsen beslutar i något av större vikt', ['unlawful', 'principal'], changed(fine, 'assessment', 'weight', { value: true })),
    flags('Brukarstyrelsen avslår ett medborgarförslag', ['unlawful', 'citizen'], changed(fine, 'matter', 'm1', { origin: 'citizen-proposal' })),
    flags('Samverkansorganet beslutar om en skola', ['unlawful', 'remit'], staff),
    flags('Samverkansorganet är registrerat som beslutande organ', ['unlawful', 'remit'], changed(staff, 'decision', 'd1', { maker: null, body: 'joint' })),
    passes('Nämnden beslutar själv', 'beslutsfattaren är ett organ för brukare eller för arbetsgivare och personal', changed(parents, 'decision', 'd1', { maker: 'bun' })),
    passes('Utskottet beslutar i brukarstyrelsens ärende', 'beslutsfattaren är ett organ för brukare eller för arbetsgivare och personal', changed(parents, 'decision', 'd1', { maker: null, makerKind: 'subcommittee', body: 'users' })),
    passes('Brukarstyrelsen föreslår nämnden att lägga ned', 'det är ett beslut', changed(parents, 'decision', 'd1', { kind: 'proposal' })),
    passes('Brukarstyrelsen bestämmer hur föräldramötena läggs upp', 'ärendet rör verksamhetens inriktning', fine),
    passes('Skolans inre arbete rör aldrig inriktningen, obedömt', 'ärendet är myndighetsutövning', without(without(changed(parents, 'matter', 'm1', { matterType: 'REKTOR_INRE' }), 'assessment', 'goals'), 'assessment', 'weight')),
    passes('Fullmäktige har inrättat organet', 'fullmäktige har inte inrättat organet', changed(fine, 'body', 'users', { establishedBy: 'KF § 12' })),
    passes('Bedömt som inte av större vikt', 'ärendet är av större vikt', changed(fine, 'assessment', 'weight', { value: false })),
    passes('Ärendet väcktes av en förälder på mötet', 'ärendet väcktes genom medborgarförslag', changed(fine, 'matter', 'm1', { origin: 'initiative' })),
    passes('Det är en av samverkansorganets två uppgifter', 'ärendetypen är inte organets uppgift', withRows(staff, { remit: [{ id: 'r2', body: 'joint', matterType: 'SKOLSTRUKTUR' }] })),
    passes('Det är samverkansorganets uppgift', 'ärendetypen är inte organets uppgift', changed(staff, 'remit', 'r1', { matterType: 'SKOLSTRUKTUR' })),
    passes('Ett ärende av vikt i samverkansorganet, inom uppgiften', 'organet är ett självförvaltningsorgan', changed(changed(changed(staff, 'remit', 'r1', { matterType: 'SKOLSTRUKTUR' }), 'assessment', 'weight', { value: true }), 'matter', 'm1', { origin: 'citizen-proposal' })),
    passes('Samverkansorganet utan fullmäktigebeslut, inom uppgiften', 'organet är ett självförvaltningsorgan', changed(changed(staff, 'remit', 'r1', { matterType: 'SKOLSTRUKTUR' }), 'body', 'joint', { establishedBy: null, absent: ['establishedBy'] })),
    cannotTell('Ingen har bedömt om inriktningen ändras', 'assessment.value', without(parents, 'assessment', 'goals')),
    cannotTell('Ingen har bedömt hur mycket ärendet väger', 'assessment.value', without(fine, 'assessment', 'weight')),
    cannotTell('Om fullmäktige har inrättat organet är inte ifyllt', 'body.establishedBy', changed(fine, 'body', 'users', { establishedBy: null })),
    cannotTell('Samverkansorganets uppgifter är inte införda', 'remit.matterType', without(staff, 'remit', 'r1')),
    cannotTell('Uppgiften upphörde före beslutet', 'remit.matterType', changed(staff, 'remit', 'r1', { validUntil: '2026-01-01' })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(parents, 'matter', 'm1', { matterType: null })),
  ],
};
