import type { Place, Span } from '../../place.js';
import type { Cause, Value } from '../../value.js';
import type { Budget } from './budget.js';

/** A root name and what is taken of it: `['aws_iam_role', 'app', 'blue', 'arn']` for `aws_iam_role.app["blue"].arn`. */
export type Path = readonly (string | number)[];

/** Where an expression stands, and what names stand for there. Everything is asked for when it is needed, and not before. */
export interface Scope {
  /** The text that the spans of the expression belong to. */
  text: string;
  /** The place of a span of this text. Its route is empty. */
  place(span: Span): Place;
  /** Shared by all scopes of a run, so that all of them together are bounded. */
  budget: Budget;
  /**
   * What a path stands for. It goes on as long as keys are known; the answer says how many of its steps it took in, at least one; the
   * others are applied to the value. Undefined: there is no such name, which is an error in Terraform.
   * To resolve one expression by evaluating another is fine; a circle in that has to be found by whoever answers.
   */
  resolve(path: Path): { value: Value; taken: number } | undefined;
  /** Reads a file for `file`, `templatefile` and the like; `path` as the expression has it. Unset: no file can be read. */
  readFile?(path: string): SourceFile | 'missing' | Cause;
  /** What stands below a folder, for `fileset`. Unset: that cannot be seen. */
  listFiles?(folder: string): Listing | Cause;
}

/** Paths relative to a folder, with `/`. */
export interface Listing {
  /** All regular files below it, but for what is closed. */
  files: readonly string[];
  /** Links, and folders that were not looked into: whether there are files is not known. */
  closed: readonly string[];
}

export interface SourceFile {
  text: string;
  place(span: Span): Place;
}
