import ts from 'typescript';

/**
 * One way to break a file: what stood there, what stands there instead, and on which line.
 * @typedef {{ id: number, file: string, line: number, was: string, becomes: string }} Mutant
 */

/** Operators and what they are mistaken for. */
const mistaken = { '===': '!==', '!==': '===', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&' };

/** What a rule says, and the facts it shows, are not conditions: the tests of the texts hold them. */
const notConditions = ['texts', 'basis', 'cases', 'dataNeeded', 'evidence', 'parameters', 'title', 'severities', 'mode'];

/**
 * Every way to break one expression: negate it, drop a clause, move a boundary, take "some" for "every".
 * @param {ts.Node} node
 * @returns {readonly string[]}
 */
function breaks(node) {
  const text = (/** @type {ts.Node} */ part) => part.getText();
  if (ts.isBinaryExpression(node)) {
    const other = mistaken[/** @type {keyof typeof mistaken} */ (text(node.operatorToken))];
    return other ? [`(${text(node.left)}) ${other} (${text(node.right)})`] : [];
  }
  if (ts.isCallExpression(node)) {
    const name = text(node.expression);
    if (name === 'and' || name === 'or') {
      const inputs = node.arguments.map(text);
      const dropped = inputs.length > 1 ? inputs.map((_, index) => `${name}(${inputs.filter((__, at) => at !== index).join(', ')})`) : [];
      return [`${name === 'and' ? 'or' : 'and'}(${inputs.join(', ')})`, ...dropped];
    }
    if (name === 'not') return node.arguments.map(text);
    if (ts.isPropertyAccessExpression(node.expression) && !node.questionDotToken) {
      const whole = text(node.expression.expression);
      const method = node.expression.name.text;
      if (method === 'some' || method === 'every') return [`${whole}.${method === 'some' ? 'every' : 'some'}(${node.arguments.map(text).join(', ')})`];
      if (method === 'filter') return [whole];
    }
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [text(node.operand)];
  if (ts.isIfStatement(node.parent) && node.parent.expression === node) return ['false'];
  if (ts.isConditionalExpression(node.parent) && node.parent.condition === node) return [`!(${text(node)})`];
  return [];
}

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
      const mutant = { id: first + mutants.length, file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, was: node.getText(), becomes };
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
