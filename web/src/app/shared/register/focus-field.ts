/** Brings a field into view and gives it the focus (`id="field-<name>"`); nothing when the page was not opened for one. */
export function focusField(within: HTMLElement, name: string | undefined): void {
  const target = name ? within.querySelector<HTMLElement>(`#field-${CSS.escape(name)}`) : null;
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
