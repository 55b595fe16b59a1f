import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, or } from '../three-valued.js';

/** Supervision that a statute lays on the municipality: nobody may exercise it over what it runs itself. */
const statutorySupervision = new Set([
  'BYGG_TILLSYN', 'BYGGSANKTION', 'BYGG_VITE', 'OVK_HISS', 'MILJO_TILLSYN', 'MILJO_VITE', 'MILJOSANKTION', 'MILJOFARLIG_ANMALAN', 'LIVSMEDEL_KONTROLL', 'LIVSMEDEL_SANKTION', 'DRICKSVATTEN', 'BADVATTEN', 'FOLKOL', 'TOBAK_TILLSYN',
  'LSO_TILLSYN', 'LSO_VITE', 'LBE_TILLSYN', 'FORSKOLA_TILLSYN', 'AVLOPP_FORBUD', 'SMITTSKYDD_OBJEKT',
]);

export const dualRole: DecisionRule = {
  id: 'KL-6-7-DUAL-ROLE', version: 1, on: 'decision',
  title: 'Nämnd är part eller tillsynsmyndighet över egen verksamhet',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-7' }],
  cases: [
    { no: 6, primary: true, why: 'Samma del av organisationen drev på byggandet och prövade det. Likheten är de dubbla rollerna.' },
    { no: 10, why: 'Miljötillsyn lades i ett förbund just för att skilja rollerna åt.' },
  ],
  dataNeeded: 'Vilket organ som är part eller vars verksamhet granskas, och om beslutet rör organets egna rättigheter eller skyldigheter.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      party: '{body:name} beslutade i ett ärende där nämnden själv är part.', supervision: '{body:name} utövade tillsyn över sin egen verksamhet.', [cannotTell]: 'Rörde beslutet {number} nämndens egna rättigheter eller skyldigheter?',
    },
    happened: {
      party: 'Den {on:day} beslutades "{title}" i namn av {body:inline}. Samma nämnd företräder kommunen som part, och beslutet rör dess rättigheter eller skyldigheter.',
      supervision: 'Den {on:day} beslutades "{title}" i namn av {body:inline}. Det är tillsyn enligt lag över en verksamhet som samma nämnd ansvarar för.',
    },
    says: 'En nämnd får inte bestämma om rättigheter eller skyldigheter i ett ärende där den själv är part för kommunen. Den får inte heller utöva tillsyn som lagen kräver över verksamhet som den driver. Det gäller också beslut på delegation.',
    allowed: 'Att en annan nämnd, till exempel en särskild nämnd för sådana ärenden eller en gemensam miljönämnd, hade fattat beslutet.',
    remedy: ['Låt en annan nämnd pröva ärendet.', 'Be fullmäktige lägga tillsynen hos en annan nämnd eller i samverkan.', 'Gå igenom om fler ärenden har samma dubbla roll.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!body || !matter || !type) return undefined;
    const own = (id: string | null) => id !== null && (id === body.id || id === body.parent);
    const isParty = and(own(matter.partyBody), isYes('decision', decision, 'affectsOwnOrgRights'));
    const supervises = own(matter.supervisedBody) && statutorySupervision.has(type.key);
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(supervises, isParty)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: supervises ? 'supervision' : 'party',
      parameters: { body: body.id, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'body'), seen('matter', matter, supervises ? 'supervisedBody' : 'partyBody')),
    });
  },
};
