import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Register } from '@ragang/domain';
import { Api } from '../api/api';
import { DayPipe } from '../text/format';
import type { Names } from '../things/names';
import { Wait } from '../ui/wait';
import { fieldChanges } from './field-changes';
import { RegisterRecords } from './register-records';
import type { HistoryAnswer, HistoryEntry } from './register-answers';

const ACTIONS: Readonly<Record<string, string>> = { record: 'Registrerat', change: 'Ändrat från en dag', correct: 'Rättat', end: 'Avslutat', import: 'Importerat' };

/** Who did what, when and why, with what changed inline. */
@Component({
  selector: 'rg-register-history',
  imports: [DayPipe, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <rg-wait [of]="answer" what="Historiken" [rows]="3" />
    @if (answer.hasValue()) {
      <ol class="log">
        @for (entry of entries(); track $index) {
          <li><time class="tn" [attr.datetime]="entry.at">{{ entry.at | rgDay: 'moment' }}</time>
            <span><b>{{ entry.heading }}</b>@for (change of entry.changes; track change.label) { <span class="change">{{ change.label }} @if (change.before) { <del>{{ change.before }}</del> } @if (change.after) { <ins>{{ change.after }}</ins> }</span> }
              @if (entry.reason) { <span class="change">{{ entry.reason }}</span> }<span class="change dim">{{ entry.actor }}</span></span></li>
        } @empty { <li><span></span><span class="mut">Ingen historik att visa.</span></li> }
      </ol>
    }`,
})
export class RegisterHistory {
  private readonly api = inject(Api);
  readonly register = input.required<Register>();
  readonly id = input.required<string>();
  readonly names = input<Names>({});
  protected readonly answer = httpResource<HistoryAnswer>(() => this.api.reference(`/${this.register().path}/${this.id()}/history`));
  protected readonly entries = computed(() => (this.answer.hasValue() ? this.answer.value().items.map((entry) => this.told(entry)) : []));

  constructor() {
    inject(RegisterRecords).afterWrites(() => this.answer.reload());
  }

  private told(entry: HistoryEntry) {
    const names = { ...this.names(), ...(this.answer.hasValue() ? this.answer.value().names : {}) };
    const changes = entry.previous ? fieldChanges(this.register(), entry.previous, entry.version, names) : [];
    return { at: entry.at, actor: entry.actor, reason: entry.reason, changes, heading: ACTIONS[entry.action] ?? entry.action };
  }
}
