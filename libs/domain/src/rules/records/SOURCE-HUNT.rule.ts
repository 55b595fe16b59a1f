import type { Row } from '../../facts/facts.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes } from '../three-valued.js';

export const sourceHunt: StructureRule = {
  id: 'SOURCE-HUNT', version: 1, on: 'structure',
  title: 'Efterforskning av källa',
  severities: ['unlawful'], direction: 'order', mode: ['registration'],
  basis: [
    { law: 'TF-3-5' }, { law: 'TF-3-6' }, { law: 'TF-3-7', note: 'Straff' }, { practice: 'Motsvarande regler finns i yttrandefrihetsgrundlagen', mark: 'unverified' },
    { practice: 'För kommunens bolag gäller särskilda regler om meddelarfrihet', mark: 'unverified' },
  ],
  cases: [
    { no: 7, primary: true, why: 'Tidningen visste före ledningen, och frågan blev vem som hade berättat. Likheten är frågan. Skillnaden är att det här är antecknat vad som begärdes.' },
    { no: 12, why: 'I ett hårt klimat ligger det nära att söka den som talat. Lagen skyddar just den personen.' },
  ],
  dataNeeded: 'Registrerade instruktioner och om de syftar till att ta reda på vem som har lämnat en uppgift. Aldrig vem det kan vara.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { hunt: 'Någon bads den {on:day} ta reda på vem som lämnat en uppgift till medier.', [cannotTell]: 'Får den fråga som ställdes den {on:day} ställas?' },
    happened: { hunt: 'En registrerad instruktion från den {on:day} syftar till att få fram en uppgiftslämnare. Inget undantag i lag är antecknat. Rågång sparar inte vem frågan gällde.' },
    says: 'En myndighet får inte ta reda på vem som har lämnat en uppgift till medier, och inte ingripa mot den som har gjort det. Undantagen är få och står i lag.',
    allowed: 'Ledningen frågar hur siffran har räknats fram, inte vem som berättade.',
    remedy: ['Avbryt efterforskningen och säg det till den som fick uppdraget.', 'Gå igenom meddelarskyddet med ledning och förtroendevalda.', 'Skriv aldrig in vem som kan vara källan.'],
  },
  check: (facts, asOf) => facts.on('instruction', asOf).flatMap((instruction) => judge(instruction) ?? []),
};

/** Silent until somebody has marked the instruction: whether it seeks a source is for a person to say. */
function judge(instruction: Row<'instruction'>): Outcome | undefined {
  if (instruction.seeksSource !== true) return undefined;
  const hasNoException = holds('instruction', instruction, 'sourceException', (exception) => exception === 'none', true);
  return conclude({ unlawful: and(isYes('instruction', instruction, 'mediaRelated'), hasNoException) }, {
    subject: { kind: 'instruction', id: instruction.id }, day: instruction.day, code: 'hunt', parameters: { on: instruction.day },
    evidence: seenAll(seen('instruction', instruction, 'seeksSource'), seen('instruction', instruction, 'mediaRelated'), seen('instruction', instruction, 'sourceException')),
  });
}
