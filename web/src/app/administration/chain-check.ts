import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Api } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { ErrorBox } from '../shared/ui/error-box';
import { Icon } from '../shared/ui/icon';

interface Verdict {
  readonly events: number;
  readonly links: number;
  readonly checkpoints: number;
  readonly rows: number;
  readonly faults: readonly { readonly code: string; readonly at: string }[];
}

const MOST_SHOWN = 50;

/** Kontrollera loggkedjan: every link is computed again, and what was found is told in words. */
@Component({
  selector: 'rg-chain-check',
  imports: [HardSpacesPipe, TextPipe, ErrorBox, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block;margin-top:40px} progress{width:100%;max-width:420px} .faults code{font-size:14px;overflow-wrap:anywhere}`,
  template: `
    <div class="h2row"><h2>{{ 'administration.chain.title' | t }}</h2></div>
    <p class="gap-above">{{ 'administration.chain.help' | t }}</p>
    <p class="btns gap-above"><button type="button" class="btn pri" [disabled]="isChecking()" (click)="verifyChain()"><rg-icon name="shield-check" />{{ 'administration.chain.verify' | t }}</button></p>
    <div role="status" class="gap-above">
      @if (isChecking()) { <p>{{ 'administration.chain.working' | t }}</p><progress [attr.aria-label]="'administration.chain.working' | t"></progress> }
      @if (verdict(); as found) {
        @if (found.faults.length === 0) { <p class="note pet"><rg-icon name="seal-check" /><span><b>{{ 'administration.chain.whole' | t }}</b> {{ counts(found) | rgNb }}</span></p> }
        @else { <p class="note str"><rg-icon name="warning-circle" /><span><b>{{ 'administration.chain.broken' | t: { count: found.faults.length } }}</b> {{ counts(found) | rgNb }} {{ 'administration.chain.whatToDo' | t }}</span></p> }
      }
    </div>
    @if (problem(); as problem) { <rg-error-box [problem]="problem" (again)="verifyChain()" /> }
    @if (verdict()?.faults?.length) {
      <table class="tbl cards gap-above faults"><caption class="vh">{{ 'administration.chain.faults' | t }}</caption>
        <thead><tr><th scope="col">{{ 'administration.chain.fault' | t }}</th><th scope="col">{{ 'administration.chain.at' | t }}</th></tr></thead>
        <tbody>@for (fault of verdict()!.faults.slice(0, most); track $index) { <tr><th scope="row">{{ 'administration.chain.code.' + fault.code | t }}</th><td [attr.data-l]="'administration.chain.at' | t"><code>{{ fault.at }}</code></td></tr> }</tbody></table>
      @if (verdict()!.faults.length > most) { <p class="sm dim gap-above">{{ 'administration.chain.more' | t: { shown: most, all: verdict()!.faults.length } }}</p> }
    }`,
})
export class ChainCheck {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly most = MOST_SHOWN;
  protected readonly isChecking = signal(false);
  protected readonly verdict = signal<Verdict | null>(null);
  protected readonly problem = signal<Problem | null>(null);

  protected counts(found: Verdict): string {
    const number = (value: number) => value.toLocaleString('sv-SE');
    return this.texts.text('administration.chain.counts', { events: number(found.events), links: number(found.links), checkpoints: number(found.checkpoints), rows: number(found.rows) });
  }

  protected async verifyChain(): Promise<void> {
    this.isChecking.set(true);
    this.verdict.set(null);
    this.problem.set(null);
    try {
      this.verdict.set((await this.api.post<Verdict>('/administration/audit-verifications', {})).body);
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isChecking.set(false);
    }
  }
}
