import ts from 'typescript';

/** Operators and what they are mistaken for. */
const mistaken = { '===': '!==', '!==': '===', '==': '!=', '!=': '==', '<': '<=', '<=': '<', '>': '>=', '>=': '>', '&&': '||', '||': '&&' };

/** @param {ts.Node} node */
const text = (node) => node.getText();

/**
 * Every way to break one expression: negate it, drop a clause, move a boundary, take "some" for "every".
 * @param {ts.Node} node
 * @returns {readonly string[]}
 */
export function breaks(node) {
  if (ts.isBinaryExpression(node)) return ofOperator(node);
  if (ts.isCallExpression(node)) {
    const own = ofCall(node);
    if (own.length > 0) return own;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [text(node.operand)];
  if (ts.isIfStatement(node.parent) && node.parent.expression === node) return ['false'];
  if (ts.isConditionalExpression(node.parent) && node.parent.condition === node) return [`!(${text(node)})`];
  return [];
}

/** @param {ts.BinaryExpression} node @returns {readonly string[]} */
function ofOperator(node) {
  const operator = text(node.operatorToken);
  const other = mistaken[/** @type {keyof typeof mistaken} */ (operator)];
  if (!other) return [];
  const [left, right] = [text(node.left), text(node.right)];
  const isJoined = operator === '&&' || operator === '||';
  return [`(${left}) ${other} (${right})`, ...(isJoined ? [`(${left})`, `(${right})`] : [])];
}

/** @param {ts.CallExpression} node @returns {readonly string[]} */
function ofCall(node) {
  const name = text(node.expression);
  const inputs = node.arguments.map(text);
  if (name === 'not') return inputs;
  if (name === 'and' || name === 'or') {
    const dropped = inputs.length > 1 ? inputs.map((_, index) => `${name}(${inputs.filter((__, at) => at !== index).join(', ')})`) : [];
    return [`${name === 'and' ? 'or' : 'and'}(${inputs.join(', ')})`, ...dropped];
  }
  if (!ts.isPropertyAccessExpression(node.expression) || node.questionDotToken || node.expression.questionDotToken) return [];
  const whole = text(node.expression.expression);
  const method = text(node.expression.name);
  if (method === 'some' || method === 'every') return [`${whole}.${method === 'some' ? 'every' : 'some'}(${inputs.join(', ')})`];
  return method === 'filter' ? [whole] : [];
}
