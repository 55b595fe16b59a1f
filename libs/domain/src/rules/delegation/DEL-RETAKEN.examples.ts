import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const torn = exampleTown({
  matter: [{ id: 'm1', day: '2026-03-02', diaryNumber: 'TN 2026:51', title: 'Bygglov', matterType: 'BYGGLOV', body: 'tn', status: 'decided' }],
  decision: [
    { id: 'd0', day: '2026-03-20', number: '51-2', title: 'Avslag på bygglov', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', basis: 'delegation' },
    { id: 'd1', day: '2026-04-16', number: 'TN § 40', title: 'Bygglov beviljas', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', changes: 'd0', absent: ['legalGround'] },
  ],
});
const ground = (legalGround: 'fl-36' | 'fl-37' | 'fl-38' | 'new-application' | 'court' | 'other' | null) => changed(torn, 'decision', 'd1', { legalGround, absent: [] });
const grant = changed(changed(torn, 'matter', 'm1', { matterType: 'BIDRAG' }), 'decision', 'd0', { title: 'Bidrag beviljas', favoursIndividual: true });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const retakenFromDelegateExamples: RuleExamples = {
  rule: 'DEL-RETAKEN',
  conditions: ['beslutet ändrar ett annat beslut', 'det är ett beslut', 'nämnden själv ändrar', 'samma nämnd delegerade', 'det första beslutet togs på delegation', 'lagens grunder för ändring saknas', 'det första beslutet gynnade en enskild', 'ärendetypen går att överklaga'],
  examples: [
    flags('Nämnden river upp delegatens avslag utan ny prövningsgrund', ['risk', 'no-ground'], torn),
    flags('Grunden är en annan än de som lagen anger', ['risk', 'no-ground'], ground('other')),
    flags('Nämnden tar tillbaka ett bidrag som var beviljat', ['risk', 'favourable'], grant),
    flags('Delegaten hade fått rätten genom vidaredelegering', ['risk', 'no-ground'], changed(torn, 'decision', 'd0', { basis: 'sub-delegation' })),
    passes('Nämnden återkallar delegationen för framtiden', 'beslutet ändrar ett annat beslut', changed(torn, 'decision', 'd1', { changes: null })),
    passes('Nämnden uttalar sig bara om hur den ser på saken', 'det är ett beslut', changed(torn, 'decision', 'd1', { kind: 'information' })),
    passes('Delegaten ändrar själv sitt beslut', 'nämnden själv ändrar', changed(torn, 'decision', 'd1', { makerKind: 'employee-post', maker: 'property-head' })),
    passes('Fullmäktige beslutar annorlunda', 'samma nämnd delegerade', changed(torn, 'decision', 'd1', { body: 'kf', maker: 'kf' })),
    passes('Nämnden ändrar sitt eget beslut', 'det första beslutet togs på delegation', changed(torn, 'decision', 'd0', { basis: 'body' })),
    passes('Det första var bara ett förslag', 'det första beslutet togs på delegation', changed(torn, 'decision', 'd0', { kind: 'proposal' })),
    passes('Beslutet rättas, ett skrivfel', 'lagens grunder för ändring saknas', ground('fl-36')),
    passes('Nya omständigheter gör beslutet oriktigt', 'lagens grunder för ändring saknas', ground('fl-37')),
    passes('Ändringen är till fördel och beslutet var uppenbart fel', 'lagens grunder för ändring saknas', ground('fl-38')),
    passes('Sökanden kom in med en ny ansökan', 'lagens grunder för ändring saknas', ground('new-application')),
    passes('Domstolen lämnade tillbaka ärendet', 'lagens grunder för ändring saknas', ground('court')),
    passes('Bidraget var avslaget och beviljas nu', 'det första beslutet gynnade en enskild', changed(grant, 'decision', 'd0', { favoursIndividual: false })),
    passes('Bidraget tas tillbaka med en antecknad grund', 'lagens grunder för ändring saknas', changed(grant, 'decision', 'd1', { legalGround: 'other', absent: [] })),
    passes('Beslutet gällde något som inte går att överklaga', 'ärendetypen går att överklaga', changed(torn, 'matter', 'm1', { matterType: 'PLANBESKED' })),
    cannotTell('Grunden för ändringen är inte ifylld', 'decision.legalGround', ground(null)),
    cannotTell('Om bidraget gynnade en enskild är inte ifyllt', 'decision.favoursIndividual', changed(grant, 'decision', 'd0', { favoursIndividual: null })),
    cannotTell('Grunden för bidragets återtagande är inte ifylld', 'decision.legalGround', changed(grant, 'decision', 'd1', { absent: [] })),
    cannotTell('Delegatens grund är inte ifylld', 'decision.basis', changed(torn, 'decision', 'd0', { basis: null })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(torn, 'matter', 'm1', { matterType: null })),
    passes('Det ändrade beslutet finns inte i registret', 'beslutet ändrar ett annat beslut', without(torn, 'decision', 'd0')),
  ],
};
