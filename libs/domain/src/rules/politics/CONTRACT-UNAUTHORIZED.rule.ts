import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { isSameActor } from '../actor.js';
import { competentDecisions, matterTypeOf, undecidedOn } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isUnknown, isYes, not, or, type Truth } from '../three-valued.js';

export const contractUnauthorized: StructureRule = {
  id: 'CONTRACT-UNAUTHORIZED', version: 1, on: 'structure',
  title: 'Avtal undertecknat utan behörighet eller före beslut',
  severities: ['unlawful', 'risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-5-1' }, { law: 'KL-6-3' }, { law: 'KL-6-15', note: 'Styrelsen, själv eller genom ombud, företräder utåt' }, { law: 'KL-13-8', note: 'Punkt 3: beslut i fel ordning' },
    { practice: 'RH 1996:159 och NJA 1992 s. 375, om bundenhet utan behörigt beslut', mark: 'secondary' },
  ],
  cases: [
    { no: 9, primary: true, why: 'Det gick fort med föreningen och besked lämnades innan något organ hade sagt sitt. Likheten är att motparten får något i handen före beslutet.' },
    { no: 3, why: 'Lösningar gjordes genom bolagen innan kommunen hade tagit ställning.' },
  ],
  dataNeeded: 'Undertecknade avtal, ärendets beslut och vilka som får skriva under.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'before-decision': '{contract:name} skrevs under den {on:day}, före beslutet.', 'no-decision': '{contract:name} är undertecknat utan beslut.', signer: '{contract:name} skrevs under av någon utan undertecknanderätt.',
      [cannotTell]: 'Fanns det rätt att skriva under {contract:name}?',
    },
    happened: {
      'before-decision': 'Avtalet binder och har inget förbehåll. Det skrevs under den {on:day}. Beslutet i {matter:name} kom den {decided:day}.',
      'no-decision': 'Avtalet binder och har inget förbehåll. Det skrevs under den {on:day}, och inget beslut finns i {matter:name}.',
      signer: 'Beslutet i {matter:name} fanns när avtalet skrevs under den {on:day}. Den som skrev under har ingen registrerad undertecknanderätt som täcker det.',
    },
    says: 'Beslutet ska finnas innan någon skriver under. Rätten att skriva under ger ingen rätt att besluta, och omvänt.',
    allowed: 'Avtalet hade haft villkoret att det gäller först när fullmäktige har godkänt det. Avrop på ett tidigare beslut hade också gått bra.',
    remedy: ['Ta upp frågan till beslut som ett nytt ärende.', 'Tala om för motparten hur det ligger till.', 'Se till att inget betalas eller börjar innan beslutet finns.'],
  },
  check: (facts, asOf) => (facts.all('contract').length === 0
    ? emptyRegister(facts, 'contract', asOf, 'contract') : facts.on('contract', asOf).flatMap((contract) => judge(facts, contract, asOf) ?? [])),
};

function judge(facts: Facts, contract: Row<'contract'>, asOf: Day): Outcome | undefined {
  const matter = facts.periodsOf('matter', contract.matter).at(-1);
  if (!matter) return undefined;
  const needsDecision = and(
    isYes('contract', contract, 'binding'), not(isYes('contract', contract, 'conditional')), not(or(matterTypeOf(facts, matter)?.isExecution ?? false, isYes('contract', contract, 'callOff'))),
  );
  const undecided = undecidedOn(facts, matter, contract.day, asOf);
  const decided = competentDecisions(facts, matter, asOf)[0]?.day ?? null;
  const unlawful = and(needsDecision, undecided);
  // Whether the signer had the right is a question only when there was a decision to carry out.
  const risk = isUnknown(undecided) ? false : and(needsDecision, not(undecided), lacksSigningRight(facts, contract, matter));
  // The same contract may have been recorded as a measure or a promise too; they belong together.
  const same = facts.where('execution-action', 'matter', matter.id).filter((row) => row.actionKind === 'contract').map((row) => seen('execution-action', row, 'actionKind'));
  const promised = facts.where('undertaking', 'matter', matter.id).filter((row) => row.form === 'contract').map((row) => seen('undertaking', row, 'form'));
  return conclude({ unlawful, risk }, {
    subject: { kind: 'contract', id: contract.id }, day: contract.day, code: unlawful !== true ? 'signer' : decided === null ? 'no-decision' : 'before-decision', instance: 'signed',
    parameters: { contract: contract.id, matter: matter.id, on: contract.day, decided }, evidence: seenAll(seen('contract', contract, 'signedBy'), seen('contract', contract, 'conditional'), seen('contract', contract, 'callOff'), ...same, ...promised),
  });
}

function lacksSigningRight(facts: Facts, contract: Row<'contract'>, matter: Row<'matter'>): Truth {
  const signer = contract.signedBy;
  if (signer === null) return holds('contract', contract, 'signedBy', () => true);
  const rights = facts.all('signing-right').filter((row) => isValidOn(row, contract.day) && (row.matterType === null || row.matterType === matter.matterType));
  const covered = or(...rights.map((row) => and(
    isSameActor(facts, signer, row.holder ?? '', contract.day), row.amountMax === null || holds('contract', contract, 'amount', (amount) => amount <= (row.amountMax ?? 0)),
  )));
  return covered === false ? noneExists(facts, 'signing-right', [matter.body], contract.day, false) : not(covered);
}
