import { lawLabel } from '../../shared/law/law-section';
import type { OrderAnswer } from '../order-answers';

export interface FallsField {
  readonly kind: 'post' | 'law' | 'body';
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** What can be imagined to go: the posts, sections and bodies that the order names, each once, in alphabetical order. */
export function choicesOf({ items, subDelegations, body, laws }: OrderAnswer): readonly FallsField[] {
  const posts = new Map<string, string>();
  const bodies = new Map<string, string>(body.id === null ? [] : [[body.id, body.name]]);
  for (const item of items) {
    if (item.delegate !== null && item.delegateKind === 'employee-post') posts.set(item.delegate, item.delegateName);
    if (item.delegate !== null && (item.delegateKind === 'subcommittee' || item.delegateKind === 'presidium')) bodies.set(item.delegate, item.delegateName);
  }
  for (const { fromPost, fromName, toPost, toName } of subDelegations) for (const [id, name] of [[fromPost, fromName], [toPost, toName]] as const) if (id !== null) posts.set(id, name);
  return [
    { kind: 'post', choices: listOf('post', posts) },
    { kind: 'law', choices: listOf('law', new Map(Object.entries(laws).map(([id, law]) => [id, law.label || lawLabel(id)]))) },
    { kind: 'body', choices: listOf('body', bodies) },
  ];
}

const listOf = (kind: string, names: ReadonlyMap<string, string>) => [...names].map(([id, label]) => ({ value: `${kind}.${id}`, label })).sort((a, b) => a.label.localeCompare(b.label, 'sv', { numeric: true }));
