import { DOCUMENT, inject, Service } from '@angular/core';

/**
 * Hands our tokens to Angular Material. A page that uses a Material component calls `load()` first; until then nothing of it is fetched,
 * since Material loaded at once would cost more than the whole budget of the first page.
 */
@Service()
export class MaterialTheme {
  private readonly document = inject(DOCUMENT);
  private isLoaded = false;

  load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    const link = this.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = 'material.css';
    this.document.head.append(link);
  }
}
