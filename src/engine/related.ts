import { isWithin, type Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Related } from './finding.js';

/** Where a reader has to look besides, where a place is not in the block of its resource. */
export function around(place: Place, on: Resource): Related[] {
  const related: Related[] = [];
  if (place.origin !== undefined) {
    const { origin, route } = place;
    related.push({ note: 'where the text stands', resource: on.address, place: { ...origin, route } });
  }
  if (place.span !== undefined && on.place.span !== undefined && !isWithin(place, on.place)) {
    related.push({
      note: 'the resource that has it',
      resource: on.address,
      place: { ...on.place, route: place.route },
    });
  }
  return related;
}
