import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Right } from './session-info';
import { Session } from './session';

/** `<a *rgMay="'record'; area: 'delegation'">`: shown only to those who have the right. */
@Directive({ selector: '[rgMay]' })
export class May {
  readonly right = input.required<Right>({ alias: 'rgMay' });
  readonly area = input.required<string>({ alias: 'rgMayArea' });

  constructor() {
    const session = inject(Session);
    const template = inject(TemplateRef);
    const view = inject(ViewContainerRef);
    effect(() => {
      view.clear();
      if (session.may(this.right(), this.area())) view.createEmbeddedView(template);
    });
  }
}
