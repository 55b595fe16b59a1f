import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { SnackbarPlace } from './shared/ui/snackbar';
import { Texts } from './shared/text/texts';

@Component({
  selector: 'rg-root',
  imports: [RouterOutlet, SnackbarPlace],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet /><rg-snackbar />`,
})
export class App {
  constructor() {
    document.documentElement.lang = inject(Texts).language();
  }
}
