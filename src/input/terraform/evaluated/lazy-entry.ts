import type { Place } from '../../place.js';
import type { Entry, Value } from '../../value.js';
import { NOWHERE } from './plan-values.js';

/** An entry whose value is made when it is asked for: of a resource few attributes are. */
export class LazyEntry implements Entry {
  readonly keyPlace: Place = NOWHERE;
  private known: Value | undefined;

  constructor(
    readonly key: string,
    private readonly make: () => Value,
  ) {}

  get value(): Value {
    this.known ??= this.make();
    return this.known;
  }
}
