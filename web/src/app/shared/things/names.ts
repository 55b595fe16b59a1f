/** Display names of everything that an answer refers to, by id. */
export type Names = Readonly<Record<string, { readonly kind: string; readonly name: string }>>;

/** Where a thing of a kind is shown: its own screen if it has one, else its register page. */
const SCREENS: Readonly<Record<string, string>> = {
  'delegation-order': '/delegation', collaboration: '/collaboration', company: '/ownership', decision: '/decisions', body: '/organization/bodies', person: '/organization/persons', vision: '/vision', finding: '/flags', case: '/casebook', rule: '/rulebook', 'law-section': '/rulebook/law',
};

export const linkTo = (kind: string, id: string): readonly string[] => (SCREENS[kind] ? [SCREENS[kind], id] : ['/register', kind, id]);
