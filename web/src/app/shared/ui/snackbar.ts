import { ChangeDetectionStrategy, Component, inject, Service, signal } from '@angular/core';
import { TextPipe } from '../text/text-pipe';

const UNDO_SECONDS = 10;

interface Message {
  readonly text: string;
  readonly undo: (() => void | Promise<void>) | null;
  readonly secondsLeft: number;
}

/** Short messages at the foot of the page. One that can be undone stays for ten seconds and says how many are left. */
@Service()
export class Snackbar {
  readonly message = signal<Message | null>(null);
  private timer: ReturnType<typeof setInterval> | undefined;

  show(text: string, undo: (() => void | Promise<void>) | null = null): void {
    clearInterval(this.timer);
    this.message.set({ text, undo, secondsLeft: UNDO_SECONDS });
    this.timer = setInterval(() => this.tick(), 1000);
  }

  async undo(): Promise<void> {
    const undo = this.message()?.undo;
    this.close();
    await undo?.();
  }

  close(): void {
    clearInterval(this.timer);
    this.message.set(null);
  }

  private tick(): void {
    const current = this.message();
    if (!current || current.secondsLeft <= 1) this.close();
    else this.message.set({ ...current, secondsLeft: current.secondsLeft - 1 });
  }
}

@Component({
  selector: 'rg-snackbar',
  imports: [TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="snack-place" role="status" aria-live="polite">
      @if (snackbar.message(); as message) {
        <div class="snack"><span>{{ message.text }}</span>
          @if (message.undo) { <span class="n tn" aria-hidden="true">{{ message.secondsLeft }} s</span><button type="button" (click)="snackbar.undo()">{{ 'shell.undo' | t }}</button> }
          @else { <button type="button" class="n" (click)="snackbar.close()">{{ 'shell.close' | t }}</button> }
        </div>
      }
    </div>`,
})
export class SnackbarPlace {
  protected readonly snackbar = inject(Snackbar);
}
