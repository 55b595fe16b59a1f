import type { BodyKind } from '../../registers/organization/body.js';
import { bodyOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, unknown } from '../three-valued.js';

/** Forms without power of decision of their own (KL 3:8–9, 9 kap.). */
const powerless: readonly BodyKind[] = ['network', 'steering-group', 'political-consultation'];

export const infNetworkDecides: DecisionRule = {
  id: 'INF-NETWORK-DECIDES', version: 1, on: 'decision',
  title: 'Nätverk eller styrgrupp utan rättslig status beslutar',
  severities: ['unlawful'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-3-8' }, { law: 'KL-3-9' }, { law: 'KL-9-1', note: 'Formerna för samverkan som får besluta: kommunalförbund och gemensam nämnd' }],
  cases: [
    { no: 2, primary: true, why: 'En politisk grupp över region och kommuner sades fatta de beslut som behövdes. Likheten är att gruppen saknar egen rätt att besluta.' },
    { no: 10, why: 'Flera av samarbetena där är ytor för samtal, inte organ med mandat.' },
  ],
  dataNeeded: 'Organets art och om beslutet binder kommunen eller regionen.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { decides: '{body:name} har fattat ett beslut som binder {organization}.', [cannotTell]: 'Får {body:inline} besluta så att {organization} blir bunden?' },
    happened: { decides: 'Den {on:day} beslutade {body:inline} "{title}". Beslutet är registrerat som bindande för {organization}, men organet är ett nätverk, en styrgrupp eller en samrådsgrupp.' },
    says: 'Bara {organization}s egna organ, kommunalförbund och gemensamma nämnder kan besluta i {organization}s ställe. I andra grupper måste varje huvudman fatta sitt eget beslut.',
    allowed: 'Gruppen hade rekommenderat samma sak, och varje huvudman hade beslutat i sitt eget organ.',
    remedy: ['Gör om beslutet till en rekommendation.', 'Ta likalydande beslut hos varje huvudman.', 'Pröva om en gemensam nämnd passar bättre.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const isPowerless = body ? holds('body', body, 'bodyKind', (kind) => (kind === 'unknown' ? false : powerless.includes(kind))) : unknown('body', decision.body, 'bodyKind');
    return conclude({ unlawful: and(isPowerless, holds('decision', decision, 'kind', (kind) => kind === 'decision'), isYes('decision', decision, 'bindsOrganization')) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'decides', parameters: { body: decision.body, title: decision.title, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'bindsOrganization'), body && seen('body', body, 'bodyKind')),
    });
  },
};
