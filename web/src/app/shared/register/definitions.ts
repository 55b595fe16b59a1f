import { inject } from '@angular/core';
import { RedirectCommand, type ResolveFn, Router } from '@angular/router';
import { isRegisterKind, type Register, type RegisterArea, registerKinds, registerOf } from '@ragang/domain';

/** All registers, in the order of the product. Import this file only from lazily loaded pages: it brings the definitions with it. */
export const allRegisters: readonly Register[] = registerKinds.map(registerOf);

export const registersOf = (area: RegisterArea): readonly Register[] => allRegisters.filter((register) => register.area === area);

export const definitionAt = (path: string): Register | undefined => allRegisters.find((register) => register.path === path);

/** The register of the address. Links may name its kind instead of its path; they are led to the path. */
export const registerOfRoute: ResolveFn<Register> = (route, state) => {
  const router = inject(Router);
  const path = route.paramMap.get('path') ?? '';
  const register = definitionAt(path);
  if (register) return register;
  if (!isRegisterKind(path)) return new RedirectCommand(router.parseUrl('/not-found'), { skipLocationChange: true });
  return new RedirectCommand(router.parseUrl(state.url.replace(`/register/${path}`, `/register/${registerOf(path).path}`)), { replaceUrl: true });
};

export const areaLabels: Readonly<Record<RegisterArea, string>> = {
  organization: 'Organisation', vision: 'Vision och mål', delegation: 'Delegation', collaboration: 'Samverkan', ownership: 'Bolag och ägarstyrning', decisions: 'Ärenden och beslut',
  events: 'Kontakter, utfästelser och avvikelser', safety: 'Hot och påverkan', settings: 'Trösklar och fullständighet',
};
