import type { Problem } from '../resource.js';
import { isObject, type JsonObject, nameOfKind } from './json.js';

/** More than these say nothing new, and a broken file has one on every line. */
const SHOWN = 20;

/** Collects what is wrong with one document; says only how many there are beyond the first twenty. */
export interface Complaints {
  add(message: string): void;
  /** The value if it is an object; complains unless it is missing. */
  object(value: unknown, where: string): JsonObject | undefined;
  /** The items if it is a list; complains unless it is missing. */
  list(value: unknown, where: string): readonly unknown[];
  problems(): Problem[];
}

/** `document` is the name that the problems carry. */
export function createComplaints(document: string): Complaints {
  const messages: string[] = [];
  let more = 0;
  const add = (message: string) => {
    if (messages.length < SHOWN) messages.push(message);
    else more += 1;
  };
  const wrong = (value: unknown, where: string, wanted: string) => {
    if (value !== undefined) add(`\`${where}\` should be ${wanted}, but is ${nameOfKind(value)}`);
  };
  return {
    add,
    object(value, where) {
      if (isObject(value)) return value;
      wrong(value, where, 'an object');
      return undefined;
    },
    list(value, where) {
      if (Array.isArray(value)) return value;
      wrong(value, where, 'a list');
      return [];
    },
    problems() {
      const problems: Problem[] = messages.map((message) => ({ document, message }));
      if (more > 0) problems.push({ document, message: `${more} more problems of this kind` });
      return problems;
    },
  };
}
