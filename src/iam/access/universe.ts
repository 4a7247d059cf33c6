import type { Context } from '../condition/context.js';
import type { KeyKind } from '../condition/value-classes.js';

/**
 * What is known of requests beyond the policies. All of it may be missing: what is not known is free. Answers hold relative to it,
 * so nothing may stand here that is not so.
 */
export interface Universe {
  /** Where the policies are used: twelve digits; `aws`, `aws-cn`, …; `eu-central-1`. */
  account?: string;
  partition?: string;
  region?: string;
  /** Who asks, as `requesterOf` reads it; undefined: anybody. */
  principal?: string;
  /** The actions that AWS has for a service, by its prefix in lower case: `s3` gives `GetObject`, …, as AWS spells them. */
  actionsOf?(service: string): readonly string[];
  /**
   * Patterns (`*` for anything) of the ARNs that requests for an action of AWS's are about; `['*']` also for what takes no resource.
   * Undefined: may be about anything.
   */
  resourcesOf?(action: string): readonly string[] | undefined;
  /** Whether requests may carry several values for a key (in lower case); undefined: not known. */
  isMultivalued?(key: string): boolean | undefined;
  /** Of which kind all values of a key (in lower case) are; undefined: not known, or text. */
  kindOf?(key: string): KeyKind | undefined;
  /** What every request carries, by key in lower case; a key without values is never there. */
  given?: Context;
  /** Keys, in lower case, that no request carries. */
  never?(key: string): boolean;
}
