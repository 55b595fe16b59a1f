import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Api } from '../shared/api/api';
import { May } from '../shared/session/may';
import { Session } from '../shared/session/session';
import { DayPipe, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Icon } from '../shared/ui/icon';
import { Missing } from '../shared/ui/missing';
import { Wait } from '../shared/ui/wait';
import { ChainCheck } from './chain-check';

interface Status {
  readonly mode: 'demo' | 'production';
  readonly lawCheckedTo: string;
  readonly rules: number;
  readonly isRebuilding: boolean;
  readonly node: string;
  readonly keyInDataFolder: boolean;
  readonly publicKey: string;
  readonly version: string;
  readonly events: number;
  readonly links: number;
  readonly checkpointSeq: number | null;
  readonly checkpointAt: string | null;
  readonly flags: number;
  readonly rows: number;
}

/** Driftläge: what runs, what it rests on, and whether the audit chain is whole. */
@Component({
  selector: 'rg-status-page',
  imports: [May, DayPipe, HardSpacesPipe, TextPipe, Icon, Missing, Wait, ChainCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `dl.kv{max-width:640px;margin-top:12px} pre{font-size:13px;line-height:18px;white-space:pre-wrap;overflow-wrap:anywhere} details{margin-top:12px} summary{cursor:pointer}`,
  template: `
    <div class="title"><h1>{{ 'administration.page.status' | t }}</h1></div>
    @if (session.may('read', 'administration')) {
      <rg-wait [of]="status" [what]="'administration.page.status' | t" [rows]="8" />
      @if (status.hasValue()) {
        @let now = status.value();
        <p class="lead">{{ (now.isRebuilding ? 'administration.status.rebuilding' : 'administration.status.running') | t }} {{ 'administration.status.lead' | t: { rows: now.rows.toLocaleString('sv-SE'), flags: now.flags } | rgNb }}</p>
        @if (now.keyInDataFolder) { <p class="note upp gap-above"><rg-icon name="key" /><span>{{ 'administration.status.key' | t }}</span></p> }
        <dl class="kv">
          <dt>{{ 'administration.status.version' | t }}</dt><dd class="tn">{{ info.hasValue() ? info.value().apiVersion : '' }}@if (info.hasValue()) {, {{ 'administration.status.released' | t: { day: info.value().apiReleased } }}}</dd>
          <dt>{{ 'administration.status.mode' | t }}</dt><dd>{{ 'administration.status.modes.' + now.mode | t }}</dd>
          <dt>{{ 'administration.status.database' | t }}</dt><dd>PostgreSQL {{ now.version }}</dd>
          <dt>{{ 'administration.status.node' | t }}</dt><dd>Node {{ now.node }}</dd>
          <dt>{{ 'administration.status.law' | t }}</dt><dd class="tn">{{ now.lawCheckedTo }}</dd>
          <dt>{{ 'administration.status.rules' | t }}</dt><dd class="tn">{{ now.rules }}</dd>
          <dt>{{ 'administration.status.flags' | t }}</dt><dd class="tn">{{ now.flags }}</dd>
          <dt>{{ 'administration.status.events' | t }}</dt><dd class="tn">{{ 'administration.status.eventsIn' | t: { events: now.events.toLocaleString('sv-SE'), count: now.links } | rgNb }}</dd>
          <dt>{{ 'administration.status.checkpoint' | t }}</dt><dd class="tn">@if (now.checkpointAt) { {{ 'administration.status.checkpointAt' | t: { no: now.checkpointSeq ?? 0, at: (now.checkpointAt | rgDay: 'moment') } }} } @else { <rg-missing state="absent" /> }</dd>
        </dl>
        <details><summary>{{ 'administration.status.publicKey' | t }}</summary><p class="sm mut gap-above">{{ 'administration.status.publicKeyHelp' | t }}</p><pre>{{ now.publicKey }}</pre></details>
      }
    }
    <rg-chain-check *rgMay="'read-audit'; area: 'administration'" />`,
})
export class StatusPage {
  private readonly api = inject(Api);
  protected readonly session = inject(Session);
  protected readonly status = httpResource<Status>(() => (this.session.may('read', 'administration') ? this.api.reference('/administration/status') : undefined));
  protected readonly info = httpResource<{ readonly apiVersion: string; readonly apiReleased: string }>(() => this.api.reference('/api-info'));
}
