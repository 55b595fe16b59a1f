import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import type { Finding } from '../shared/flags/finding';
import { HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Severity, severityOf } from '../shared/ui/severity';

interface FlagAnswer { readonly items: readonly Finding[]; readonly total: number }
const FEW = 3;

/** Open flags about the vision, and about an administration that goes another way than was decided. */
@Component({
  selector: 'rg-vision-flags',
  imports: [RouterLink, HardSpacesPipe, TextPipe, Severity],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host{display:block}`,
  template: `
    <div class="h2row"><h2>{{ 'vision.flags.title' | t }}</h2></div>
    <ul class="lst2">
      @for (flag of flags(); track flag.id) { <li><rg-severity [of]="severityOf(flag)" /><a class="ttl" [routerLink]="['/flags', flag.id]">{{ flag.title | rgNb }}</a><span class="sm mut">{{ flag.number }}@if (flag.body) { · {{ flag.body.name }} }</span></li> }
      @empty { @if (isReady()) { <li class="sm mut">{{ 'vision.flags.none' | t }}</li> } }
    </ul>
    @if (more() > 0) { <p class="sm gap-above"><a routerLink="/flags" [queryParams]="{ rule: 'PROF-DEVIATES' }">{{ 'vision.flags.more' | t: { count: more() } }}</a></p> }`,
})
export class VisionFlags {
  private readonly api = inject(Api);
  private readonly expired = httpResource<FlagAnswer>(() => this.api.read('/findings', { rule: 'VISION-EXPIRED', limit: FEW }));
  private readonly deviates = httpResource<FlagAnswer>(() => this.api.read('/findings', { rule: 'PROF-DEVIATES', limit: FEW }));
  protected readonly severityOf = severityOf;
  protected readonly isReady = computed(() => this.expired.hasValue() && this.deviates.hasValue());
  protected readonly flags = computed(() => [this.expired, this.deviates].flatMap((found) => (found.hasValue() ? found.value().items : [])));
  protected readonly more = computed(() => (this.deviates.hasValue() ? this.deviates.value().total - this.deviates.value().items.length : 0));
}
