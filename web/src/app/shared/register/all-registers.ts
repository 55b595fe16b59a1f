import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { RegisterArea } from '@ragang/domain';
import { Session } from '../session/session';
import { TextPipe } from '../text/text-pipe';
import { areaLabels, registersOf } from './definitions';
import { RegisterLinks } from './register-link';

/** Every register that the reader may open, by area. */
@Component({
  selector: 'rg-all-registers',
  imports: [RegisterLinks, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>{{ 'register.all' | t }}</h1><p class="lead gap-above">{{ 'register.allLead' | t }}</p>
    @for (area of areas(); track area.area) { <section class="gap-above-3"><div class="h2row"><h2>{{ area.label }}</h2></div><rg-register-links [registers]="area.registers" /></section> }`,
})
export class AllRegisters {
  private readonly session = inject(Session);
  protected readonly areas = computed(() => (Object.keys(areaLabels) as RegisterArea[])
    .filter((area) => this.session.may('read', area))
    .map((area) => ({ area, label: areaLabels[area], registers: registersOf(area) })));
}
