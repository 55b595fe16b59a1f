import { withRows } from '../../facts/facts-from.js';
import type { TermOfOffice } from '../../registers/organization/term-of-office.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

type Confirmed = NonNullable<TermOfOffice['confirmed']>;
const boardLinks: Confirmed = ['delegation-order', 'urgent-mandate', 'subcommittees', 'signing-rights', 'director-instruction'];
const councilLinks: Confirmed = ['meeting-proxies', 'company-boards', 'federation-members'];
const renewed = exampleTown({
  'term-of-office': [{ id: 't', body: 'ks', label: '2027–2030', validFrom: '2027-01-01', validUntil: '2031-01-01', confirmed: boardLinks }],
  'delegation-order': [{ id: 'ks-order', title: 'Styrelsens delegationsordning', body: 'ks', status: 'adopted', validFrom: '2023-01-01' }],
  'urgent-mandate': [{ id: 'u', body: 'ks', members: ['kim'], validFrom: '2023-01-01' }],
  'signing-right': [{ id: 's', holder: 'kso', validFrom: '2023-01-01' }],
  'governing-document': [{ id: 'g', title: 'Direktörsinstruktion', documentKind: 'director-instruction', body: 'ks' }],
  company: [{ id: 'c', name: 'Bostadsbolaget', ownership: 'wholly', companyKind: 'limited-company' }],
  collaboration: [{ id: 'f', name: 'Räddningstjänsten', form: 'federation', status: 'active' }],
});
const but = (links: Confirmed, link: Confirmed[number]) => changed(renewed, 'term-of-office', 't', { confirmed: links.filter((one) => one !== link) });
const council = changed(renewed, 'term-of-office', 't', { body: 'kf', confirmed: councilLinks });
const councilBut = (link: Confirmed[number]) => changed(but(councilLinks, link), 'term-of-office', 't', { body: 'kf' });
const { flags, passes, cannotTell } = examplesAbout('t', '2027-03-10');

export const termChangeExamples: RuleExamples = {
  rule: 'TERM-CHANGE',
  conditions: ['organet har något att förnya', 'tiden har gått', 'något är inte bekräftat'],
  examples: [
    flags('I mars är den som fick besluta i brådskande ärenden fortfarande den gamla', 'notice', but(boardLinks, 'urgent-mandate')),
    flags('Delegationsordningen är inte genomgången', 'notice', but(boardLinks, 'delegation-order')),
    flags('Utskottet är inte valt', 'notice', but(boardLinks, 'subcommittees')),
    flags('Firmatecknarna är inte utsedda', 'notice', but(boardLinks, 'signing-rights')),
    flags('Instruktionen för direktören är inte bekräftad', 'notice', but(boardLinks, 'director-instruction')),
    flags('Det är antecknat att inget är bekräftat', 'notice', changed(renewed, 'term-of-office', 't', { confirmed: null, absent: ['confirmed'] })),
    flags('Fullmäktige har inte utsett ombud', 'notice', councilBut('meeting-proxies')),
    flags('Fullmäktige har inte valt bolagsstyrelser', 'notice', councilBut('company-boards')),
    flags('Fullmäktige har inte valt ledamöter i förbundet', 'notice', councilBut('federation-members')),
    flags('Den sextioförsta dagen', 'notice', but(boardLinks, 'urgent-mandate'), '2027-03-03'),
    flags('Nämnden har en delegationsordning att bekräfta', 'notice', changed(renewed, 'term-of-office', 't', { body: 'tn', confirmed: ['subcommittees'] })),
    passes('Den sextionde dagen', 'tiden har gått', but(boardLinks, 'urgent-mandate'), '2027-03-02'),
    passes('Styrelsen gick igenom allt vid sitt första sammanträde', 'något är inte bekräftat', renewed),
    passes('Fullmäktige har valt alla', 'något är inte bekräftat', council),
    passes('Nämnden har inga utskott och ingen direktör', 'något är inte bekräftat', changed(renewed, 'term-of-office', 't', { body: 'tn', confirmed: ['delegation-order'] })),
    passes('Brådskemandatet upphörde vid årsskiftet', 'något är inte bekräftat', changed(but(boardLinks, 'urgent-mandate'), 'urgent-mandate', 'u', { validUntil: '2027-01-01' })),
    passes('Delegationsordningen är bara ett utkast', 'något är inte bekräftat', changed(but(boardLinks, 'delegation-order'), 'delegation-order', 'ks-order', { status: 'draft' })),
    passes('Delegationsordningen är upphävd', 'något är inte bekräftat', changed(but(boardLinks, 'delegation-order'), 'delegation-order', 'ks-order', { validUntil: '2027-01-01' })),
    passes('Utskottet är avskaffat', 'något är inte bekräftat', changed(but(boardLinks, 'subcommittees'), 'body', 'ksau', { validUntil: '2027-01-01' })),
    passes('Under styrelsen finns bara en beredning', 'något är inte bekräftat', changed(but(boardLinks, 'subcommittees'), 'body', 'ksau', { bodyKind: 'committee-preparatory' })),
    passes('Förbundet är avslutat', 'något är inte bekräftat', changed(councilBut('federation-members'), 'collaboration', 'f', { status: 'ended' })),
    passes('Samarbetet är ett avtal', 'något är inte bekräftat', changed(councilBut('federation-members'), 'collaboration', 'f', { form: 'agreement' })),
    passes('Bolaget är sålt', 'något är inte bekräftat', changed(changed(council, 'term-of-office', 't', { confirmed: ['federation-members'] }), 'company', 'c', { validUntil: '2027-01-01' })),
    passes('Revisorerna delegerar inget', 'organet har något att förnya', changed(renewed, 'term-of-office', 't', { body: 'rev', confirmed: null })),
    passes('Nämnden har ingen delegationsordning', 'organet har något att förnya', withRows(renewed, { 'term-of-office': [{ id: 't', body: 'bun', validFrom: '2027-01-01' }] })),
    cannotTell('Vad som är bekräftat är inte ifyllt', 'term-of-office.confirmed', changed(renewed, 'term-of-office', 't', { confirmed: null })),
    cannotTell('När perioden började är inte ifyllt', 'term-of-office.validFrom', changed(but(boardLinks, 'urgent-mandate'), 'term-of-office', 't', { validFrom: null })),
    passes('Ingen firmatecknare är utsedd sedan tidigare', 'något är inte bekräftat', without(but(boardLinks, 'signing-rights'), 'signing-right', 's')),
    passes('Ingen instruktion finns sedan tidigare', 'något är inte bekräftat', without(but(boardLinks, 'director-instruction'), 'governing-document', 'g')),
    passes('Utskottets egen period', 'organet har något att förnya',
      withRows(changed(renewed, 'term-of-office', 't', { body: 'ksau', confirmed: null }), { 'delegation-order': [...renewed.all('delegation-order'), { id: 'o', title: 'Utskottets ordning', body: 'ksau', status: 'adopted' }] })),
  ],
};
