import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Register } from '@ragang/domain';

/** A register with what it is for, as a row that leads to its list. */
@Component({
  selector: 'rg-register-links',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul class="register-links">@for (register of registers(); track register.kind) { <li><a class="ttl" [routerLink]="['/register', register.path]">{{ capital(register.many) }}</a><span class="sm mut">{{ register.purpose }}</span></li> }</ul>`,
})
export class RegisterLinks {
  readonly registers = input.required<readonly Register[]>();
  protected readonly capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
}
