/** Brings a field into view and gives it the focus (`id="field-<name>"` in a form, `id="shown-<name>"` on a page); nothing when the page was not opened for one. */
export function focusField(within: HTMLElement, name: string | undefined): void {
  const target = name ? within.querySelector<HTMLElement>(`#field-${CSS.escape(name)}, #shown-${CSS.escape(name)}`) : null;
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
