import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { BASE } from '../shared/api/api';
import { Problem } from '../shared/api/problem';
import { safeReturnAddress } from '../shared/session/return-address';
import { Session } from '../shared/session/session';
import { TextPipe } from '../shared/text/text-pipe';
import { ErrorBox } from '../shared/ui/error-box';
import { Logo } from './logo';
import { SignInForm } from './sign-in-form';

interface DemoChoices {
  readonly organizations: readonly { readonly slug: string; readonly name: string; readonly roles: readonly { readonly role: string; readonly label: string; readonly name: string }[] }[];
}

/** Sign-in by user name, password and one-time code; in the demo also by one press per role. Leads back to `?back=`. */
@Component({
  selector: 'rg-sign-in',
  imports: [TextPipe, ErrorBox, Logo, SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <main id="main" class="sign-in" [class.with-demo]="organizations().length">
      <div class="brand big"><rg-logo /><b>Rågång</b></div>
      <div class="sign-in-columns">
        <section>
          <h1>{{ 'shell.signIn.title' | t }}</h1>
          <p class="lead">{{ 'shell.signIn.lead' | t }}</p>
          <rg-sign-in-form (signedIn)="goBack()" />
        </section>
        @if (organizations().length) {
          <section class="demo"><h2>{{ 'shell.signIn.demo' | t }}</h2><p class="sm mut">{{ 'shell.signIn.demoHelp' | t }}</p>
            @if (problem(); as problem) { <rg-error-box [problem]="problem" [canRetry]="false" /> }
            @for (organization of organizations(); track organization.slug) {
              <h3>{{ organization.name }}</h3>
              <ul class="roles">@for (role of organization.roles; track role.role) {
                <li><button type="button" class="role" [disabled]="isBusy()" (click)="signInDemo(organization.slug, role.role)"><b>{{ role.label }}</b><span class="mut">{{ role.name }}</span></button></li>
              }</ul>
            }
          </section>
        }
      </div>
    </main>`,
})
export class SignIn {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  /** Address to return to, from the query. */
  readonly back = input<string>();
  private readonly demo = httpResource<DemoChoices>(() => `${BASE}/demo`);
  protected readonly organizations = computed(() => (this.demo.hasValue() ? this.demo.value().organizations : []));
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected goBack(): void {
    void this.router.navigateByUrl(safeReturnAddress(this.back()));
  }

  protected async signInDemo(organization: string, role: string): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      await this.session.signInDemo(organization, role);
      this.goBack();
    } catch (error) {
      this.problem.set(Problem.from(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
