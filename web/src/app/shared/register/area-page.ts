import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RegisterArea } from '@ragang/domain';
import { TextPipe } from '../text/text-pipe';
import { areaLabels, registersOf } from './definitions';
import { RegisterLinks } from './register-link';

/** The registers of one area; routes give `data: { area: 'delegation' }`. */
@Component({
  selector: 'rg-area-page',
  imports: [RegisterLinks, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h1>{{ label() }}</h1><p class="lead gap-above">{{ 'register.areaLead' | t: { count: registers().length } }}</p><rg-register-links class="gap-above-2" [registers]="registers()" />`,
})
export class AreaPage {
  readonly area = input.required<RegisterArea>();
  protected readonly registers = computed(() => registersOf(this.area()));
  protected readonly label = computed(() => areaLabels[this.area()]);
}
