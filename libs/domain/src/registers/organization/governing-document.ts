import { boolean, day, reference, text, word, words } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Styrdokument. */
export const governingDocument = register({
  kind: 'governing-document', path: 'governing-documents', area: 'organization', class: 'state', one: 'styrdokument', many: 'styrdokument', thing: 'styrdokumentet', nameFields: ['title'],
  purpose: 'Reglementen, policyer och riktlinjer som regler frågar efter.',
  fields: {
    title: text('Titel', { required: true }),
    documentKind: word('Art', {
      'standing-orders': 'Reglemente', 'rules-of-procedure': 'Arbetsordning', policy: 'Policy', guideline: 'Riktlinje', 'owner-policy': 'Ägarpolicy',
      'meeting-form-policy': 'Policy för mötesformer', 'director-instruction': 'Direktörsinstruktion', 'priority-order': 'Prioriteringsordning',
      'provider-program': 'Program för privata utförare', budget: 'Budget', 'internal-control-plan': 'Plan för intern kontroll', 'budget-proposal': 'Budgetförslag',
      'annual-report': 'Årsredovisning', 'audit-report': 'Revisionsberättelse', 'goal-document': 'Måldokument', 'action-programme': 'Handlingsprogram',
      'social-media-role': 'Roll- och stödbeskrivning för sociala medier', other: 'Annat',
    }, { required: true }),
    body: reference('Gäller för', 'body'),
    adoptedBy: text('Antaget av'),
    adoptedByBody: reference('Antaget av organ', 'body'),
    adoptedByAllMembers: boolean('Antaget av fullmäktige i varje samverkande kommun', { help: 'Gemensam nämnd' }),
    adoptedOn: day('Senast antaget eller prövat', { help: 'Också en prövning som lämnade det oförändrat' }),
    contents: words('Innehåller', {
      leadership: 'Hur direktören leder förvaltningen', 'other-tasks': 'Övriga uppgifter', 'other-administrations': 'Förhållandet till andra förvaltningar', companies: 'Bolag och samverkan',
      'contact-paths': 'Kontaktvägar mellan politik och förvaltning', reporting: 'Rapportering',
      'all-providers': 'Mål och riktlinjer för samtliga utförare', 'follow-up': 'Uppföljning', insight: 'Insyn',
    }, { help: 'Fylls i för direktörsinstruktionen och programmet för privata utförare' }),
    setsGoals: boolean('Innehåller fullmäktiges mål'),
    publishedOn: day('Publicerat på webbplatsen'),
    treatedAt: reference('Behandlas vid sammanträde', 'meeting'),
    reviewDue: day('Ska ses över senast'),
    followedUpOn: day('Uppföljt', { help: 'Dagen då organet tog ställning till uppföljningen' }),
  },
  groups: {
    adoption: group('Antagande och giltighet', 'adoptedBy', 'adoptedByBody', 'adoptedByAllMembers', 'adoptedOn', 'treatedAt', 'publishedOn'),
    content: group('Innehåll', 'contents', 'setsGoals'),
    followUp: group('Översyn och uppföljning', 'reviewDue', 'followedUpOn'),
  },
});
export type GoverningDocument = RowOf<typeof governingDocument>;
