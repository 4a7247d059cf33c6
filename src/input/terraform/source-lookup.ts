import type { Place } from '../place.js';

/** What the `.tf` files beside a plan tell about its resources; the plan itself has no places and no expression text. */
export interface SourceLookup {
  /** The block of a resource or data source; `modulePath` is the names of the module calls from the root, without instance keys. */
  resource(modulePath: readonly string[], mode: 'managed' | 'data', type: string, name: string): Place | undefined;
  /**
   * The reference that an attribute's expression consists of and nothing else (`aws_iam_role.app.arn`), as text without spaces,
   * index kept; undefined when it is anything else or not found. `path`: the attribute's name, or block names and indexes down
   * to it (every block has an index, counting those of its name in the source from 0).
   */
  bareReference(
    modulePath: readonly string[],
    mode: 'managed' | 'data',
    type: string,
    name: string,
    path: readonly (string | number)[],
  ): string | undefined;
  /**
   * Whether the block sets an attribute or has a block of this name, dynamic ones too, of which `configuration` keeps no trace;
   * undefined where the block is not found.
   */
  sets(
    modulePath: readonly string[],
    mode: 'managed' | 'data',
    type: string,
    name: string,
    attribute: string,
  ): boolean | undefined;
}
