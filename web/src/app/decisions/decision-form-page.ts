import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { registers, type Field } from '@ragang/domain';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { dropDraft, keepDraft, takeDraft } from '../shared/register/form/draft';
import { FieldInput } from '../shared/register/form/field-input';
import { FieldSections } from '../shared/register/form/field-sections';
import type { Option } from '../shared/register/form/picker-source';
import { isFilled } from '../shared/register/register-answers';
import { ReferenceNames } from '../shared/things/reference-names';
import { AsOf } from '../shared/time/as-of';
import { TextPipe } from '../shared/text/text-pipe';
import { ErrorBox } from '../shared/ui/error-box';
import { ErrorSummary } from '../shared/ui/error-summary';
import { askedFields, furtherFields, type AskedField } from './asked-facts';
import { AskedFields } from './asked-fields';
import { asMatterProblem, checkDraft } from './check-draft';
import { CheckPanel } from './check-panel';
import { checkBody, decisionBody, emptyDraft, matterBody, rests, type DecisionDraft } from './decision-draft';
import { DecisionProposals } from './decision-proposals';
import { DecisionTrial } from './decision-trial';
import { PickerField } from './picker-field';

const ADDRESS = '/decisions/new';
const ASSIGNED: ReadonlySet<string> = new Set(['chair', 'member', 'substitute']);
/** Makers that are one person in a post or an assignment. */
const ONE_PERSON: ReadonlySet<string> = new Set(['employee-post', 'external-employee', 'ceo', 'chair', 'member', 'substitute']);

/** Registrera beslut: matter and decision in one flow, by keyboard alone, with the decision tried while it is written. */
@Component({
  selector: 'rg-decision-form-page',
  imports: [RouterLink, TextPipe, AskedFields, ErrorBox, ErrorSummary, FieldInput, FieldSections, PickerField, CheckPanel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.panel{position:sticky;top:84px;align-self:start;max-height:calc(100vh - 104px);overflow:auto;border-left:1px solid var(--rg-line-strong);padding-left:28px} .form{max-width:none} .pairs{grid-template-columns:repeat(auto-fit,minmax(240px,1fr))} @media screen and (max-width:1000px){.panel{position:static;max-height:none;border:0;padding:0}}`,
  templateUrl: './decision-form-page.html',
  host: { class: 'rg-decision-form' },
})
export class DecisionFormPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly reference = inject(ReferenceNames);
  private readonly asOf = inject(AsOf);
  protected readonly proposals = inject(DecisionProposals);
  protected readonly fields = registers.decision.fields;
  protected readonly matterFields = registers.matter.fields;
  protected readonly dayField: Field = { type: 'day', label: registers.decision.dayLabel ?? 'Dag', required: true };

  protected readonly draft = signal<DecisionDraft>({ ...emptyDraft(this.asOf.today(), null), ...takeDraft<DecisionDraft>(ADDRESS) });
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSaving = signal(false);
  protected readonly trial = inject(DecisionTrial).of(() => checkBody(this.draft()));
  protected readonly lastCheck = signal<ReturnType<typeof this.trial.value>>(undefined);
  protected readonly isTried = computed(() => this.draft().body !== null && (this.draft().makerKind === 'body' || this.draft().maker !== null));
  protected readonly trialProblem = computed(() => (this.trial.status() === 'error' ? Problem.from(this.trial.error()) : null));
  protected readonly errors = computed<Readonly<Record<string, string>>>(() => Object.fromEntries((this.problem()?.errors ?? []).map((error) => [Problem.fieldOf(error) ?? '', error.detail])));
  protected readonly posts = computed(() => this.proposals.posts(this.draft().body?.id ?? null));
  private readonly assignments = computed(() => this.proposals.assignments(this.draft().body?.id ?? null, this.draft().makerKind));
  protected readonly makerSearch = computed(() => {
    const kind = this.draft().makerKind;
    if (['employee-post', 'ceo', 'automated', 'external-employee'].includes(kind)) return this.posts();
    if (ASSIGNED.has(kind)) return this.assignments();
    return this.proposals.subjects(kind === 'employee-person' ? ['person'] : kind === 'subcommittee' || kind === 'presidium' ? ['body'] : ['assignment']);
  });
  /** Matters that are in the register are filled in there. */
  protected readonly existingMatter = computed(() => (this.draft().matterMode === 'existing' ? (this.draft().matter?.id ?? null) : null));
  protected readonly furtherFields = computed(() => furtherFields(this.draft().asked), { equal: (a, b) => Object.keys(a.fields).join() === Object.keys(b.fields).join() });
  protected readonly furtherCount = computed(() => Object.keys(this.furtherFields().fields).filter((name) => isFilled(this.draft().further[name])).length);
  protected readonly isFurtherOpen = signal(Object.values(this.draft().further).some(isFilled));
  protected readonly isOnePerson = computed(() => ONE_PERSON.has(this.draft().makerKind));
  protected readonly needsItem = computed(() => rests(this.draft().basis));
  private readonly hasTyped = signal(false);

  constructor() {
    void this.proposals.ownBody().then((body) => body && !this.draft().body && this.set({ body }));
    effect(() => { if (this.trial.hasValue()) this.lastCheck.set(this.trial.value()); else if (!this.draft().matterType) this.lastCheck.set(undefined); });
    // What a rule asks for stays on the page when it has been answered.
    effect(() => {
      const asked = askedFields(this.lastCheck()?.findings ?? []);
      const known = untracked(this.draft).asked;
      const fresh = asked.filter((one, index) => !isIn(known, one) && asked.findIndex((other) => isSame(one, other)) === index);
      if (fresh.length > 0) this.set({ asked: [...known, ...fresh] });
    });
    effect(() => { if (Object.keys(this.errors()).some((name) => Object.hasOwn(untracked(this.furtherFields).fields, name))) this.isFurtherOpen.set(true); });
    effect(() => { const draft = this.draft(); if (untracked(this.hasTyped)) keepDraft(ADDRESS, draft); });
    // The item follows matter type and maker until somebody chooses another, and the amount is counted as the item's limit is.
    effect((onCleanup) => {
      const { matterType, maker, day, chosen } = this.draft();
      if (!matterType || chosen.includes('item') || !this.needsItem()) return;
      let isStale = false;
      onCleanup(() => (isStale = true));
      void this.proposals.item(matterType.id, maker?.id ?? null, day).then((item) => { if (!isStale && item?.id !== untracked(this.draft).item?.id) this.set({ item, ...(item?.amountBasis && !untracked(this.draft).chosen.includes('amountBasis') ? { amountBasis: item.amountBasis } : {}) }); });
    });
  }

  /** What a person typed or chose. */
  protected give<K extends keyof DecisionDraft>(name: K, value: DecisionDraft[K]): void {
    this.hasTyped.set(true);
    this.draft.update((draft) => ({ ...draft, [name]: value, chosen: [...new Set([...draft.chosen, name])] }));
  }

  protected giveField(name: keyof DecisionDraft, value: unknown): void {
    this.give(name, value as never);
  }

  protected giveFurther(name: string, value: unknown): void {
    this.give('further', { ...this.draft().further, [name]: value });
  }

  protected giveAsked({ of, name, value }: AskedField & { readonly value: unknown }): void {
    if (of === 'decision') this.giveFurther(name, value);
    else this.give('furtherMatter', { ...this.draft().furtherMatter, [name]: value });
  }

  protected async giveMatter(matter: Option | null): Promise<void> {
    this.give('matter', matter);
    if (!matter) return this.set({ matterType: null });
    const { row, body, decisions } = await this.proposals.matter(matter.id);
    const type = String(row['matterType']);
    this.set({ matterType: { id: type, name: this.reference.matterType(type) }, body: this.draft().body ?? body, number: this.draft().number ?? `${String(row['diaryNumber'])}-${decisions + 1}`, title: this.draft().title ?? String(row['title']) });
  }

  /** The first decision of a new matter is numbered and named after it, until somebody writes otherwise. */
  protected afterMatter(): void {
    const { diaryNumber, matterTitle, chosen } = this.draft();
    this.set({ ...(diaryNumber && !chosen.includes('number') ? { number: `${diaryNumber}-1` } : {}), ...(matterTitle && !chosen.includes('title') ? { title: matterTitle } : {}) });
  }

  protected async giveMaker(maker: Option | null): Promise<void> {
    this.give('maker', maker);
    const kind = this.draft().makerKind;
    if (!maker || (kind !== 'employee-post' && !ASSIGNED.has(kind))) return;
    const person = await (ASSIGNED.has(kind) ? this.proposals.assignee(maker.id) : this.proposals.holder(maker.id, this.draft().day));
    if (this.draft().maker?.id === maker.id && !this.draft().chosen.includes('makerPerson')) this.set({ makerPerson: person });
  }

  protected giveMakerKind(kind: unknown): void {
    const basis = kind === 'body' ? 'body' : 'delegation';
    this.give('makerKind', String(kind ?? 'employee-post'));
    this.set({ maker: null, makerPerson: null, ...(this.draft().chosen.includes('basis') ? {} : { basis }) });
  }

  protected giveAmount(amount: unknown): void {
    this.give('amount', amount as number | string | null);
    if (typeof amount === 'number' && this.draft().amountBasis === null) this.set({ amountBasis: 'per-decision' });
  }

  protected throwAway(): void {
    dropDraft(ADDRESS);
    this.hasTyped.set(false);
    this.problem.set(null);
    this.draft.set(emptyDraft(this.asOf.today(), null));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const found = checkDraft(this.draft());
    this.problem.set(found);
    if (found || this.isSaving()) return;
    this.isSaving.set(true);
    try {
      const matter = await this.saveMatter();
      const saved = await this.api.post<{ readonly item: { readonly id: string } }>('/decisions', decisionBody(this.draft(), matter));
      dropDraft(ADDRESS);
      await this.router.navigate(['/decisions', saved.body.item.id], { queryParams: { saved: true }, replaceUrl: true });
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isSaving.set(false);
    }
  }

  /** A new matter is kept when the decision is then refused, so that it is not recorded twice. */
  private async saveMatter(): Promise<string> {
    const draft = this.draft();
    if (draft.matterMode === 'existing') return draft.matter!.id;
    try {
      const { body } = await this.api.post<{ readonly item: { readonly id: string } }>('/matters', matterBody(draft));
      this.set({ matterMode: 'existing', matter: { id: body.item.id, name: `${draft.diaryNumber} ${draft.matterTitle}` } });
      return body.item.id;
    } catch (error) {
      throw asMatterProblem(Problem.from(error));
    }
  }

  private set(values: Partial<DecisionDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...values }));
  }
}

const isSame = (a: AskedField, b: AskedField): boolean => a.of === b.of && a.name === b.name;
const isIn = (known: readonly AskedField[], one: AskedField): boolean => known.some((other) => isSame(other, one));
