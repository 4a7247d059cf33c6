import type { Division } from './division.js';
import { bitsOf, type IpRange, parseIpRange, showAddress } from './ip-range.js';
import type { ValueTest } from './value-test.js';
import { literal } from './variables.js';

/** All addresses on one line: IPv6 first, IPv4 behind it. */
const V4 = 1n << 128n;
const END = V4 + (1n << 32n);
/** `::ffff:0.0.0.0`, where IPv6 has the addresses of IPv4. */
const MAPPED = 0xffffn << 32n;

/**
 * What AWS's pages leave open about a request's address, each way to take it.
 * - `bare`: an IPv6 address without a prefix is one address, or means `/32`.
 * - `mapped`: `::ffff:203.0.113.1` is 203.0.113.1, or is not.
 */
interface Reading {
  bare: 'one' | '/32';
  mapped: boolean;
}

const READINGS: readonly Reading[] = [
  { bare: 'one', mapped: false },
  { bare: 'one', mapped: true },
  { bare: '/32', mapped: false },
  { bare: '/32', mapped: true },
];

/** `end` is exclusive. */
interface Interval {
  start: bigint;
  end: bigint;
}

/** Addresses as the ranges that a policy writes divide them, each end of a range being a boundary. */
export function divideByRange(tests: readonly ValueTest[]): Division {
  const ranges = tests.map(readable);
  const all = ranges.flat();
  const readings = READINGS.filter(
    ({ bare, mapped }) =>
      (bare === 'one' || all.some((range) => range.bare && range.version === 6)) &&
      (!mapped || all.some((range) => range.version === 4 || isMapped(range))),
  );
  const meant = readings.map((reading) =>
    ranges.map((own) => merge(own.flatMap((range) => intervals(range, reading)))),
  );
  const passes = (at: bigint) => meant.map((tests) => tests.map((own) => covers(own, at))).filter(isFirst);
  const starts = new Set([0n, V4]);
  for (const { start, end } of meant.flat(2)) {
    starts.add(start);
    if (end < END) starts.add(end);
  }
  // what people know first
  const order = [...starts].sort((a, b) => (a < b ? -1 : 1));
  const points = [...order.filter((at) => at >= V4), ...order.filter((at) => at < V4)];
  return {
    parts: points.flatMap((at) => passes(at).map((own) => ({ text: show(at), passes: own }))),
    read(text) {
      const address = parseIpRange(text);
      return address === undefined ? [] : passes(pointOf(address));
    },
    // an address is not held against those of the other family without doubt
    isOpen(text) {
      const address = parseIpRange(text);
      if (address === undefined) return false;
      const isAlien = address.version === 4 ? isMapped : isMapped(address) ? isV4 : undefined;
      const [known = []] = passes(pointOf(address));
      return isAlien !== undefined && ranges.some((own, index) => known[index] === false && own.some(isAlien));
    },
  };
}

function readable({ values }: ValueTest): IpRange[] {
  return values.flatMap(({ pieces }) => parseIpRange(literal(pieces) ?? '') ?? []);
}

function pointOf({ version, first }: IpRange): bigint {
  return version === 4 ? V4 + first : first;
}

function isV4({ version }: IpRange): boolean {
  return version === 4;
}

function isMapped({ version, first }: IpRange): boolean {
  return version === 6 && first >> 32n === 0xffffn;
}

function intervals(range: IpRange, { bare, mapped }: Reading): Interval[] {
  const prefix = range.bare && range.version === 6 && bare === '/32' ? 32 : range.prefix;
  const hosts = BigInt(bitsOf(range.version) - prefix);
  const first = (range.first >> hosts) << hosts;
  const size = 1n << hosts;
  const from = (start: bigint): Interval => ({ start, end: start + size });
  const own = from(range.version === 4 ? V4 + first : first);
  if (!mapped) return [own];
  if (range.version === 4) return [own, from(MAPPED + first)];
  // an address without a prefix stays one among those of IPv4, whatever it means among those of IPv6
  return isMapped(range)
    ? [own, { start: V4 + range.first - MAPPED, end: V4 + range.first - MAPPED + (1n << BigInt(128 - range.prefix)) }]
    : [own];
}

function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const { start, end } of intervals.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) last.end = end;
  }
  return merged;
}

function covers(intervals: readonly Interval[], at: bigint): boolean {
  let [from, to] = [0, intervals.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const interval = intervals[middle];
    if (interval === undefined || at < interval.start) to = middle;
    else if (at < interval.end) return true;
    else from = middle + 1;
  }
  return false;
}

function isFirst(passes: readonly boolean[], index: number, all: readonly (readonly boolean[])[]): boolean {
  return all.findIndex((other) => other.every((own, at) => own === passes[at])) === index;
}

function show(at: bigint): string {
  return at >= V4 ? showAddress(4, at - V4) : showAddress(6, at);
}
