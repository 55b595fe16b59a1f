import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../shared/text/text-pipe';

@Component({
  selector: 'rg-not-found',
  imports: [RouterLink, TextPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h1>{{ 'shell.notFound.title' | t }}</h1><p class="lead">{{ 'shell.notFound.text' | t }}</p><p class="btns gap-above"><a class="btn pri" routerLink="/overview">{{ 'shell.notFound.home' | t }}</a></p>`,
})
export class NotFound {}
