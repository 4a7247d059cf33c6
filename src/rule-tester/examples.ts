import { paramsOf } from '../config/active-rules.js';
import type { Verdict } from '../engine/finding.js';
import { decide } from '../engine/judge.js';
import type { Example, Examples, Rule } from '../engine/rule.js';
import { subjectsOf } from '../engine/subjects.js';
import { showRoute } from '../input/place.js';
import { exampleWorld, routeToExample } from './example-world.js';

export interface Outcome {
  verdict: Verdict;
  /** Where the finding points, from the example down; undefined for a pass. */
  at: string | undefined;
}

/** What a rule with its default parameters says of an example. Of several statements the worst counts. */
export function outcomeOf(rule: Rule, example: Example): Outcome {
  let worst: Outcome = { verdict: 'pass', at: undefined };
  for (const subject of subjectsOf(exampleWorld(example), rule.each)) {
    const truth = decide({ rule, params: paramsOf(rule) }, subject)?.truth;
    if (truth === undefined || truth.is === true) continue;
    const route = truth.at[0]?.place.route ?? [];
    const at = showRoute(example['role-use'] === undefined ? route.slice(routeToExample(example).length) : route);
    if (truth.is === false && worst.verdict !== 'fail') worst = { verdict: 'fail', at };
    if (truth.is === 'unknown' && worst.verdict === 'pass') worst = { verdict: 'unknown', at };
  }
  return worst;
}

/** What is wrong with the examples of a rule, one sentence each; none when all come out as declared. */
export function checkExamples(rule: Rule, examples: Examples): string[] {
  const declared = (['pass', 'fail', 'unknown'] as const).flatMap((verdict) =>
    examples[verdict].map((example) => ({ verdict, example })),
  );
  const names = declared.map(({ example }) => example.name);
  const twice = names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `two examples are called \`${name}\``);
  const wrong = declared.flatMap(({ verdict, example }) => {
    const outcome = outcomeOf(rule, example);
    if (outcome.verdict !== verdict) return [`\`${example.name}\` should be ${verdict}, but is ${outcome.verdict}`];
    if (verdict === 'pass') return [];
    if (example.at === undefined)
      return [`\`${example.name}\` does not say where the finding must point; add \`at: "${outcome.at}"\``];
    return example.at === outcome.at
      ? []
      : [`\`${example.name}\` should point at \`${example.at}\`, but points at \`${outcome.at}\``];
  });
  return [...twice, ...wrong];
}
