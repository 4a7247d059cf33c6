import type { Body } from '../../hcl/ast.js';
import type { Budget } from '../../hcl/evaluate/budget.js';
import type { Scope } from '../../hcl/evaluate/scope.js';
import type { Value } from '../../value.js';
import type { Instance, Instances } from '../instances.js';
import type { ModuleInstance, Modules } from '../modules.js';
import type { PlanMembers } from '../plan-members.js';
import type { Source } from '../source.js';
import type { Found } from '../source-files.js';
import type { Memo } from './memo.js';

/** One plan and its sources, and what all names in them are worked out with. */
export interface World {
  plan: PlanMembers;
  instances: Instances;
  modules: Modules;
  source: Source;
  budget: Budget;
  memo: Memo;
  attributeValue(instance: Instance, name: string): Value;
}

/** What `each` and `count` are where an expression stands. */
export interface Own {
  /** Undefined without `count` and `for_each`. */
  key: string | number | undefined;
  /** `each.value`. */
  value(): Value | undefined;
}

/** Of what stands there once. */
export const NOT_REPEATED: Own = { key: undefined, value: () => undefined };

/** What names mean in the modules of a plan. */
export interface Names {
  /** For the expressions of something that a file of this module declares. */
  scope(module: ModuleInstance, found: Found<unknown>, own: Own): Scope;
  /** Of one instance of a block with this body; `id` tells it from others. */
  own(module: ModuleInstance, found: Found<unknown>, body: Body, key: string | number | undefined, id: string): Own;
}

/** As `Scope.resolve` answers. */
export type Resolved = { value: Value; taken: number } | undefined;
