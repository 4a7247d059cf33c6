// What may be changed in a source file, and the file with all of these changes in it, each behind a switch. The changes are those that
// Stryker makes (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/), and statements that are left out.
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

const operators = new Map([
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['===', ['!==']],
  ['!==', ['===']],
  ['&&', ['||']],
  ['||', ['&&']],
  ['??', ['&&']],
  ['+', ['-']],
  ['-', ['+']],
  ['*', ['/']],
  ['/', ['*']],
  ['%', ['*']],
  ['<<', ['>>']],
  ['>>', ['<<']],
  ['&', ['|']],
  ['|', ['&']],
  ['+=', ['-=']],
  ['-=', ['+=']],
  ['*=', ['/=']],
  ['??=', ['&&=']],
]);

const comparisons = new Set(['<', '<=', '>', '>=', '===', '!==', '&&', '||', 'in']);

/** `undefined`: the call is left out, what it is made on remains. */
const methods = new Map([
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toUpperCase', 'toLowerCase'],
  ['toLowerCase', 'toUpperCase'],
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['find', 'findLast'],
  ['findIndex', 'findLastIndex'],
  ...['filter', 'slice', 'reverse', 'toReversed', 'sort', 'toSorted', 'trim'].map((name) => [name, undefined]),
]);

const inRegExp = [
  [/^\/\^/, '/'],
  [/\$(\/[a-z]*)$/, '$1'],
  [/\[\^/, '['],
  [/\[(?!\^)/, '[^'],
  [/\\d/, '\\D'],
  [/[+*](?!\])/, ''],
];

/**
 * @param text a TypeScript file
 * @param first the number of its first mutant
 * @param runtime where the switch is imported from
 * @returns the file with switches, and its mutants with their places (1-based) and what they read
 */
export function mutantsOf(file, text, first, runtime) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const mutants = [];
  const inserts = [];
  const textOf = (node) => text.slice(node.getStart(source), node.end);

  const add = (node, to) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    mutants.push({ id: first + mutants.length, file, line: line + 1, column: character + 1, from: textOf(node), to });
    return mutants.at(-1).id;
  };
  const insert = (node, depth, before, after) => {
    inserts.push({ at: node.getStart(source), order: depth, text: before });
    // what ends here comes before what begins here
    inserts.push({ at: node.end, order: -1 - depth, text: after });
  };

  const visit = (node, depth) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (isRemovable(node)) {
      insert(node, depth, `{if(!__is(${add(node, '')})){`, '}}');
    } else if (ts.isBlock(node) && isEmptied(node)) {
      insert(node, depth, `{if(!__is(${add(node, '{}')}))`, '}');
    } else {
      const changes = [...new Set(changesOf(node, textOf))].filter((to) => to !== textOf(node));
      const switches = changes.map((to) => `__is(${add(node, to)})?(${to}):`);
      if (switches.length > 0) insert(node, depth, `(${switches.join('')}(`, '))');
    }
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(source, 0);

  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  let [mutated, done] = [`import { is as __is } from ${JSON.stringify(runtime)};`, 0];
  for (const { at, text: inserted } of inserts) {
    mutated += text.slice(done, at) + inserted;
    done = at;
  }
  return { text: mutated + text.slice(done), mutants };
}

/** A statement that only does something, one of several. */
function isRemovable(node) {
  return ts.isExpressionStatement(node) && !(ts.isBlock(node.parent) && node.parent.statements.length === 1);
}

/** Not the branch of an `if` that its condition can switch off. */
function isEmptied({ parent, statements }) {
  if (statements.length === 0 || ts.isBlock(parent)) return false;
  return !(ts.isIfStatement(parent) && parent.elseStatement === undefined);
}

function isTest(node) {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node;
}

/** Part of `a?.b.c` but not all of it: it has no value of its own. */
function isInChain(node) {
  const { parent } = node;
  return (
    ts.isOptionalChain(node) &&
    (ts.isOptionalChain(parent) || ts.isNonNullExpression(parent)) &&
    parent.expression === node
  );
}

function changesOf(node, textOf) {
  if (!ts.isExpression(node) || isInChain(node) || isAssigned(node)) return [];
  const changes = [];
  if (isTest(node)) changes.push(...(ts.isWhileStatement(node.parent) ? ['false'] : ['true', 'false']));
  if (ts.isForStatement(node.parent) && node.parent.condition === node) changes.push('false');
  else if (ts.isBinaryExpression(node) && comparisons.has(textOf(node.operatorToken)) && !isTest(node))
    changes.push('true', 'false');
  if (ts.isBinaryExpression(node)) changes.push(...binary(node, textOf));
  else if (ts.isPrefixUnaryExpression(node)) changes.push(...prefix(node, textOf));
  else if (ts.isPostfixUnaryExpression(node))
    changes.push(textOf(node.operand) + (node.operator === Kind.PlusPlusToken ? '--' : '++'));
  else if (ts.isCallExpression(node)) changes.push(...call(node, textOf));
  else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) changes.push('() => undefined');
  else changes.push(...literal(node, textOf));
  if (ts.isOptionalChain(node)) changes.push(...chain(node, textOf));
  return changes;
}

function isAssigned(node) {
  const { parent } = node;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === Kind.EqualsToken && parent.left === node;
}

function binary({ left, operatorToken, right }, textOf) {
  const isText = [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));
  const operator = textOf(operatorToken);
  if (operator === '+' && isText) return [];
  const isAssignment = operator.endsWith('=') && !comparisons.has(operator);
  const [a, b] = isAssignment ? [textOf(left), textOf(right)] : [`(${textOf(left)})`, `(${textOf(right)})`];
  return (operators.get(operator) ?? []).map((other) => `${a} ${other} ${b}`);
}

function prefix({ operator, operand }, textOf) {
  if (operator === Kind.ExclamationToken) return [textOf(operand)];
  if (operator === Kind.MinusToken) return [`+${textOf(operand)}`];
  if (operator === Kind.PlusPlusToken) return [`--${textOf(operand)}`];
  return operator === Kind.MinusMinusToken ? [`++${textOf(operand)}`] : [];
}

function call(node, textOf) {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || !methods.has(expression.name.text)) return [];
  const other = methods.get(expression.name.text);
  const on = textOf(expression.expression);
  if (other === undefined) return [on];
  const whole = textOf(node);
  const start = expression.name.getStart() - node.getStart();
  return [whole.slice(0, start) + other + whole.slice(start + expression.name.text.length)];
}

function literal(node, textOf) {
  if (node.kind === Kind.TrueKeyword) return ['false'];
  if (node.kind === Kind.FalseKeyword) return ['true'];
  if (ts.isArrayLiteralExpression(node)) return [node.elements.length > 0 ? '[]' : '["was here"]'];
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0 ? ['({})'] : [];
  if (ts.isTemplateExpression(node)) return ["''"];
  if (ts.isRegularExpressionLiteral(node))
    return inRegExp.map(([from, to]) => textOf(node).replace(from, to)).filter(compiles);
  if (!ts.isStringLiteralLike(node) || ts.isTaggedTemplateExpression(node.parent)) return [];
  const { parent } = node;
  // comparisons are changed as such
  if (ts.isBinaryExpression(parent) && comparisons.has(textOf(parent.operatorToken))) return [];
  if (parent.name === node) return [];
  return [node.text === '' ? "'was here'" : "''"];
}

function compiles(literal) {
  const end = literal.lastIndexOf('/');
  try {
    return new RegExp(literal.slice(1, end), literal.slice(end + 1)) !== undefined;
  } catch {
    return false;
  }
}

/** `a?.b` without its question mark, for each in the chain. */
function chain(node, textOf) {
  const found = [];
  for (let part = node; ts.isOptionalChain(part); part = part.expression) {
    const { questionDotToken } = part;
    if (questionDotToken === undefined) continue;
    const at = questionDotToken.getStart() - node.getStart();
    const dot = ts.isPropertyAccessExpression(part) ? '.' : '';
    found.push(textOf(node).slice(0, at) + dot + textOf(node).slice(at + 2));
  }
  return found;
}
