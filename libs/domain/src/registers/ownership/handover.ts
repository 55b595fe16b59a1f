import { boolean, day, matterType, reference, subject, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Överlämnande (KL 10:1): a municipal task that somebody outside looks after. Agreements with private providers (KL 10:7) are here too. */
export const handover = register({
  kind: 'handover', path: 'handovers', area: 'ownership', class: 'state', one: 'överlämnande', many: 'överlämnanden', thing: 'överlämnandet', nameFields: ['title'],
  purpose: 'Kommunala uppgifter som sköts av bolag, föreningar och privata utförare, och på vilket beslut det vilar.',
  columns: ['recipientKind', 'recipient', 'recipientName', 'body', 'councilDecision'],
  fields: {
    title: text('Uppgift', { required: true }),
    matterType: matterType('Ärendetyp'),
    recipientKind: word('Mottagarens art', {
      'municipal-company': 'Kommunalt bolag', 'municipal-foundation': 'Kommunal stiftelse eller förening', 'private-provider': 'Privat utförare', 'independent-principal': 'Fristående huvudman', other: 'Annan',
    }, { required: true, help: 'En fristående skola är en egen huvudman och inte en privat utförare' }),
    recipient: subject('Mottagare', ['company', 'collaboration']),
    recipientName: text('Mottagarens namn'),
    body: reference('Ansvarig nämnd', 'body'),
    mustBeCommittee: boolean('Måste enligt lag skötas av en nämnd'),
    includesAuthorityExercise: boolean('Innefattar myndighetsutövning', { help: 'Beslut om någon enskilds förmåner, rättigheter eller skyldigheter' }),
    statute: text('Lagstöd för myndighetsutövningen'),
    councilDecision: text('Fullmäktiges beslut', { help: 'Beslutet som omfattar uppgiften och den sortens mottagare' }),
    insightClause: text('Avtalets klausul om allmänhetens insyn', { help: 'KL 10:9' }),
    lastFollowedUpOn: day('Senast uppföljt'),
  },
  groups: {
    recipient: group('Mottagare', 'recipientKind', 'recipient', 'recipientName'),
    ground: group('Beslut och lagstöd', 'councilDecision', 'mustBeCommittee', 'includesAuthorityExercise', 'statute'),
    insight: group('Insyn och uppföljning', 'insightClause', 'lastFollowedUpOn'),
  },
});
export type Handover = RowOf<typeof handover>;
