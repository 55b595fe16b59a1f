import { boolean, day, lawSections, matterTypes, reference, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Delegationsordning: one adopted version. */
export const delegationOrder = register({
  kind: 'delegation-order', path: 'delegation-orders', area: 'delegation', class: 'state', one: 'delegationsordning', many: 'delegationsordningar', thing: 'delegationsordningen', nameFields: ['title'],
  purpose: 'Nämndens delegationsordning i den version som gäller, med de tidigare kvar.',
  fields: {
    title: text('Titel', { required: true }),
    body: reference('Nämnd', 'body', { required: true, covers: true }),
    version: text('Version', { max: 20 }),
    status: word('Läge', { draft: 'Utkast', adopted: 'Antagen' }, { required: true }),
    adoptedBy: text('Antagen av', { help: 'Till exempel SBN 2025-02-18 § 21' }),
    adoptedOn: day('Antagen'),
    supersedes: reference('Ersätter', 'delegation-order'),
    legalBasis: lawSections('Lagrum för hela ordningen'),
    fallback: word('När varken delegat eller ersättare kan', { superior: 'Närmast högre chef beslutar', 'body-itself': 'Nämnden beslutar' }),
    restDecidedByBody: boolean('Nämnden beslutar om det som ingen punkt gäller'),
    keptMatterTypes: matterTypes('Ärendetyper som nämnden har valt att avgöra själv'),
    isEditorial: boolean('Redaktionell ändring'),
    editorialMandate: text('Nämndens uppdrag att ändra redaktionellt', { help: 'Till exempel SBN 2025-02-18 § 22' }),
    transitionalRule: text('Övergångsregel när nämnden upphör'),
  },
  groups: {
    adoption: group('Antagande', 'adoptedBy', 'adoptedOn', 'supersedes', 'legalBasis'),
    rest: group('När ingen punkt eller delegat finns', 'fallback', 'restDecidedByBody', 'keptMatterTypes'),
    changes: group('Ändringar och övergång', 'isEditorial', 'editorialMandate', 'transitionalRule'),
  },
});
export type DelegationOrder = RowOf<typeof delegationOrder>;
