import type { Texts } from '../shared/text/texts';
import { directionTo, type BoundarySection } from './overview-answer';

/** Which way questions cross most often, and whom most of them concern. */
export function boundarySentence(sections: readonly BoundarySection[], texts: Texts): string {
  const all = sections.reduce((sum, section) => sum + section.toLeft + section.toRight, 0);
  if (all === 0) return texts.text('overview.map.nothing');
  const ways = sections.flatMap((section) => [{ direction: directionTo[section.key].left, count: section.toLeft }, { direction: directionTo[section.key].right, count: section.toRight }]);
  const [most] = ways.sort((a, b) => b.count - a.count);
  const byName = new Map<string, number>();
  for (const section of sections) for (const pair of section.pairs) {
    const name = section.key === 'politics' ? pair.left.name : pair.right.name;
    byName.set(name, (byName.get(name) ?? 0) + pair.toLeft.length + pair.toRight.length);
  }
  const highest = Math.max(...byName.values());
  const names = [...byName].filter(([, count]) => count === highest).map(([name]) => name);
  const often = texts.text(`overview.map.often.${most?.direction}`, { some: most?.count ?? 0, all });
  return names.length > 3 ? often : `${often} ${texts.text('overview.map.mostAbout', { names: names.join(' och ') })}`;
}
