import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Register } from '@ragang/domain';
import { TextPipe } from '../../text/text-pipe';
import type { Names } from '../../things/names';
import type { RegisterRow } from '../register-answers';
import type { FormValues } from './form-values';
import { conflicts, merged } from './merge';

/** Two have changed the same thing: choose field by field, nothing is lost. */
@Component({
  selector: 'rg-merge-view',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="merge" aria-labelledby="merge-title"><div class="h2row"><h2 id="merge-title">{{ 'register.merge.title' | t }}</h2></div>
      <p class="sm mut gap-above">{{ 'register.merge.help' | t }}</p>
      @if (rows().length) {
        <table class="tbl cards"><thead><tr><th scope="col">{{ 'register.merge.field' | t }}</th><th scope="col">{{ 'register.merge.mine' | t }}</th><th scope="col">{{ 'register.merge.theirs' | t }}</th></tr></thead><tbody>
          @for (row of rows(); track row.name) {
            <tr><th scope="row">{{ row.label }}</th>
              <td [attr.data-l]="'register.merge.mine' | t"><label><input type="radio" [name]="'merge-' + row.name" [checked]="!theirsChosen().has(row.name)" (change)="choose(row.name, false)">{{ row.mine || '–' }}</label></td>
              <td [attr.data-l]="'register.merge.theirs' | t"><label><input type="radio" [name]="'merge-' + row.name" [checked]="theirsChosen().has(row.name)" (change)="choose(row.name, true)">{{ row.theirs || '–' }}</label></td></tr>
          }
        </tbody></table>
      } @else { <p class="gap-above">{{ 'register.merge.same' | t }}</p> }
      <div class="btns gap-above-2"><button type="button" class="btn pri" (click)="save()">{{ 'register.merge.save' | t }}</button><button type="button" class="btn" (click)="keepTheirs.emit()">{{ 'register.merge.keep' | t }}</button></div>
    </section>`,
})
export class MergeView {
  readonly register = input.required<Register>();
  readonly mine = input.required<FormValues>();
  readonly theirs = input.required<RegisterRow>();
  readonly names = input<Names>({});
  readonly mergedValues = output<FormValues>();
  readonly keepTheirs = output<void>();
  protected readonly theirsChosen = signal<ReadonlySet<string>>(new Set());
  protected readonly rows = computed(() => conflicts(this.register(), this.mine(), this.theirs(), this.names()));

  protected choose(name: string, isTheirs: boolean): void {
    const chosen = new Set(this.theirsChosen());
    if (isTheirs) chosen.add(name);
    else chosen.delete(name);
    this.theirsChosen.set(chosen);
  }

  protected save(): void {
    this.mergedValues.emit(merged(this.mine(), this.theirs(), this.theirsChosen()));
  }
}
