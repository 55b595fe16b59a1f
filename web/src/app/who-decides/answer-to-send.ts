import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { dayInWords, HardSpacesPipe } from '../shared/text/format';
import { TextPipe } from '../shared/text/text-pipe';
import { Texts } from '../shared/text/texts';
import { Icon } from '../shared/ui/icon';
import { Snackbar } from '../shared/ui/snackbar';
import { citedSources, type AnswerView } from './answer-view';

/** The answer in words that can be sent as they are, short or with everything that is uncertain; and a link that keeps answering. */
@Component({
  selector: 'rg-answer-to-send',
  imports: [HardSpacesPipe, TextPipe, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `.ready{margin:12px 0;padding:14px 16px;background:var(--rg-low);border:1px solid var(--rg-line);font:400 16px/24px var(--rg-serif)} .tabs button{border:0;background:none;padding:8px 0;font:var(--mat-sys-label-large);color:var(--rg-petrol);cursor:pointer;border-bottom:3px solid transparent} .tabs button[aria-pressed=true]{color:var(--rg-ink);border-color:var(--rg-petrol)}`,
  template: `
    <div class="h2row"><h2 class="side-h">{{ 'whoDecides.send.title' | t }}</h2></div>
    <div class="tabs">@for (form of forms; track form) { <button type="button" [attr.aria-pressed]="chosen() === form" (click)="chosen.set(form)">{{ 'whoDecides.send.' + form | t }}</button> }</div>
    <p class="ready">{{ text() | rgNb }}</p>
    <div class="btns"><button type="button" class="btn pri" (click)="copy(text(), 'whoDecides.send.copied')"><rg-icon name="copy" />{{ 'whoDecides.send.copy' | t }}</button><button type="button" class="btn" (click)="copy(permalink(), 'whoDecides.send.linkCopied')"><rg-icon name="link" />{{ 'whoDecides.send.link' | t }}</button></div>`,
})
export class AnswerToSend {
  private readonly texts = inject(Texts);
  private readonly snackbar = inject(Snackbar);
  readonly answer = input.required<AnswerView>();
  protected readonly forms = ['short', 'long'] as const;
  protected readonly chosen = signal<'short' | 'long'>('short');
  protected readonly text = computed(() => {
    const answer = this.answer();
    const sources = citedSources(answer);
    const about = answer.matterType ? `${answer.matterType.title}: ` : '';
    const since = answer.since ? ` ${this.texts.text('whoDecides.since', { day: dayInWords(answer.since) })}` : '';
    const cited = sources.length > 0 ? ` ${this.texts.text('whoDecides.send.source', { sources: (this.chosen() === 'short' ? sources.slice(-2) : sources).join(', ') })}` : '';
    const doubts = this.chosen() === 'long' ? answer.uncertainties.map((one) => ` ${this.texts.text('whoDecides.send.uncertain', { text: one.text })}`).join('') : '';
    const appeal = this.chosen() === 'long' && answer.appeal ? ` ${answer.appeal.text}` : '';
    return `${about}${answer.sentence}${since}${appeal}${cited}${doubts}`;
  });

  /** With its day, so that the link answers the same question tomorrow. */
  protected permalink(): string {
    const url = new URL(location.href);
    url.searchParams.set('asOf', this.answer().asOf);
    return url.href;
  }

  protected async copy(text: string, done: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.snackbar.show(this.texts.text(done));
  }
}
