import ts from 'typescript';
import { breaks } from './breaks.mjs';

/**
 * One way to break a file: what stood there, what stands there instead, and on which line. `atLoad`: the code runs when the file is
 * read, so the mutant has to be awake by then.
 * @typedef {{ id: number, file: string, line: number, start: number, end: number, was: string, becomes: string, atLoad: boolean }} Mutant
 */

/** What a rule says, and the facts it shows, are not conditions: the tests of the texts hold them. */
const notConditions = ['texts', 'basis', 'cases', 'dataNeeded', 'evidence', 'parameters', 'title', 'severities', 'mode'];

/**
 * The file with all its mutants in it, each asleep until `globalThis.mutant` is its number.
 * @param {string} file
 * @param {string} source
 * @param {number} first number of the first mutant
 * @returns {{ text: string, mutants: readonly Mutant[] }}
 */
export function withMutants(file, source, first) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  /** @type {Mutant[]} */
  const mutants = [];
  /** @param {ts.Node} node @returns {string} */
  const print = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.getFullText();
    if (ts.isPropertyAssignment(node) && notConditions.includes(node.name.getText())) return node.getFullText();
    const lead = source.slice(node.getFullStart(), node.getStart());
    const own = breaks(node).map((becomes) => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const mutant = { id: first + mutants.length, file, line, start: node.getStart(), end: node.getEnd(), was: node.getText(), becomes, atLoad: isAtLoad(node) };
      mutants.push(mutant);
      return `globalThis.mutant === ${mutant.id} ? ${becomes} : `;
    });
    const inner = children(node);
    return own.length > 0 ? `${lead}(${own.join('')}${inner})` : `${lead}${inner}`;
  };
  /** @param {ts.Node} node */
  const children = (node) => {
    let at = node.getStart();
    let text = '';
    node.forEachChild((child) => {
      text += source.slice(at, child.getFullStart()) + print(child);
      at = child.getEnd();
    });
    return text + source.slice(at, node.getEnd());
  };
  const text = children(tree);
  return { text: source.slice(0, tree.getStart()) + text, mutants };
}

/**
 * Outside every function, or only in functions that are handed to a call: a constant worked out by a filter.
 * @param {ts.Node} node
 */
function isAtLoad(node) {
  /** @type {ts.Node | undefined} */
  let outermost;
  for (let at = node.parent; at; at = at.parent) if (ts.isFunctionLike(at)) outermost = at;
  return outermost === undefined || ts.isCallExpression(outermost.parent);
}
