import type { Route } from '../place.js';
import type { Instance } from './instances.js';
import { callPath } from './modules.js';
import type { SourceLookup } from './source-lookup.js';

/** What the sources say is written for a resource; only what agrees with the references in the plan counts. */
export interface Written {
  /** The reference that the whole expression at this route is, with the instance's key for `each.key` and `count.index`. */
  whole(at: Route, references: readonly string[]): string | undefined;
  /** The references among the first `length` items of the list at this route that are nothing but a reference. */
  items(at: Route, length: number, references: readonly string[]): readonly string[];
}

/** More items than these are not looked up. */
const ITEMS = 1000;

/** The instance's own key, by what an index in the source says. */
const KEYS = ['each.key', 'count.index'];

/** @param source null: no sources were found, and nothing is known of how anything is written */
export function createWritten(instance: Instance, source: SourceLookup | null): Written {
  const path = source === null ? [] : callPath(instance.module);

  function at(route: Route): string | undefined {
    return source?.bareReference(path, instance.mode, instance.type, instance.name, route);
  }

  /** The reference with a constant key, and the references that Terraform lists for it. */
  function read(bare: string): { reference: string; listed: readonly string[] } | undefined {
    for (const word of KEYS) {
      const start = bare.indexOf(`[${word}]`);
      if (start < 0) continue;
      if (instance.key === undefined || instance.key === '') return undefined;
      const reference = bare.slice(0, start) + instance.key + bare.slice(start + word.length + 2);
      return { reference, listed: [bare.slice(0, start), word] };
    }
    return { reference: bare, listed: [bare] };
  }

  return {
    whole(route, references) {
      const bare = at(route);
      const found = bare === undefined ? undefined : read(bare);
      if (found === undefined || found.listed.length !== references.length) return undefined;
      return found.listed.every((each) => references.includes(each)) ? found.reference : undefined;
    },
    items(route, length, references) {
      const listed = new Set(references);
      const found: string[] = [];
      for (let index = 0; index < Math.min(length, ITEMS); index += 1) {
        const bare = at([...route, index]);
        const item = bare === undefined ? undefined : read(bare);
        if (item?.listed.every((each) => listed.has(each))) found.push(item.reference);
      }
      return found;
    },
  };
}
