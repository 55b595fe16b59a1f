import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '../shared/api/api';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Missing } from '../shared/ui/missing';
import { Wait } from '../shared/ui/wait';

interface Status {
  readonly mode: 'demo' | 'production';
  readonly lawCheckedTo: string;
  readonly rules: number;
  readonly isRebuilding: boolean;
  readonly keyInDataFolder: boolean;
  readonly version: string;
  readonly node: string;
  readonly events: number;
  readonly checkpointSeq: number | null;
  readonly checkpointAt: string | null;
  readonly rows: number;
}

/** The overview of whoever runs the system: how it is doing, without any matter's content. */
@Component({
  selector: 'rg-operation-status',
  imports: [RouterLink, DayPipe, HardSpacesPipe, TextPipe, Missing, Wait],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `dl.kv{max-width:720px;margin-top:14px}`,
  template: `
    <rg-wait [of]="status" [what]="'overview.operation.what' | t" />
    @if (status.hasValue()) {
      @let now = status.value();
      <div class="title"><h1>{{ (now.isRebuilding ? 'overview.operation.working' : 'overview.operation.running') | t }}</h1></div>
      <p class="lead">{{ 'overview.operation.lead' | t: { rows: now.rows.toLocaleString('sv-SE'), events: now.events.toLocaleString('sv-SE') } | rgNb }}</p>
      @if (now.keyInDataFolder) { <p class="note upp gap-above-2">{{ 'overview.operation.key' | t }}</p> }
      <section class="gap-above-3">
        <div class="h2row"><h2>{{ 'overview.operation.title' | t }}</h2><a class="sm end" routerLink="/administration">{{ 'overview.operation.administration' | t }}</a></div>
        <dl class="kv">
          <dt>{{ 'overview.operation.mode' | t }}</dt><dd>{{ 'overview.operation.' + now.mode | t }}</dd>
          <dt>{{ 'overview.operation.database' | t }}</dt><dd>PostgreSQL {{ now.version }}</dd>
          <dt>{{ 'overview.operation.node' | t }}</dt><dd>Node {{ now.node }}</dd>
          <dt>{{ 'overview.operation.rules' | t }}</dt><dd>{{ now.rules }}</dd>
          <dt>{{ 'overview.operation.law' | t }}</dt><dd class="tn">{{ now.lawCheckedTo }}</dd>
          <dt>{{ 'overview.operation.checkpoint' | t }}</dt><dd class="tn">@if (now.checkpointAt) { {{ 'overview.operation.checkpointAt' | t: { no: now.checkpointSeq ?? 0, at: (now.checkpointAt | rgDay: 'moment') } }} } @else { <rg-missing state="absent" /> }</dd>
        </dl>
      </section>
    }`,
})
export class OperationStatus {
  private readonly api = inject(Api);
  protected readonly status = httpResource<Status>(() => this.api.reference('/administration/status'));
}
