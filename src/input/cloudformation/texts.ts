import { type Hole, type Text, text, type Unknown, type Value } from '../value.js';
import { resolveDynamic } from './dynamic.js';
import { cause, type Scope, type Spot, spend, unknown } from './scope.js';

/** A text that is put together from values, as `Fn::Sub` and `Fn::Join` do. */
export class TextBuilder {
  private readonly parts: (string | Hole)[] = [];
  private sensitive = false;
  private full = false;

  constructor(
    private readonly spot: Spot,
    private readonly scope: Scope,
  ) {}

  literal(said: string): void {
    if (said !== '') this.push(said, said.length);
  }

  /** What cannot stand in a text (a list, nothing at all) becomes an unknown hole; `expression` is how it is written there. */
  value(value: Value, expression: string): void {
    if (value.sensitive) this.sensitive = true;
    if (value.kind === 'text') {
      for (const part of value.parts) this.push(part, typeof part === 'string' ? part.length : 1);
    } else if (value.kind === 'scalar') this.literal(String(value.value));
    else if (value.kind === 'unknown') this.push({ of: 'unknown', cause: value.cause }, 1);
    else this.push({ of: 'unknown', cause: cause('malformed', { ...this.spot, expression }) }, 1);
  }

  /** Unknown where the template makes more text than the budget allows. */
  build(): Text | Unknown {
    if (this.full) return unknown('unsupported', this.spot);
    const { place } = this.spot;
    const joined = text(this.parts, { place, ...(this.sensitive ? { sensitive: true as const } : {}) });
    const resolved = resolveDynamic(joined.parts, place);
    return resolved === joined.parts ? joined : text(resolved, joined);
  }

  private push(part: string | Hole, units: number): void {
    if (this.full) return;
    if (spend(this.scope, units + 1, this.spot.place)) this.parts.push(part);
    else this.full = true;
  }
}
