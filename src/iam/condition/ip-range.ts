import type { Kleene } from '../kleene.js';

/** A range of addresses of one family: those whose first `prefix` bits are `first`'s. */
export interface IpRange {
  version: 4 | 6;
  first: bigint;
  prefix: number;
  /** Written without a prefix. */
  bare: boolean;
}

/** How many bits an address has. */
export function bitsOf(version: 4 | 6): number {
  return version === 4 ? 32 : 128;
}

/** An IPv4 or IPv6 address with or without a prefix length (CIDR); undefined for anything else. */
export function parseIpRange(text: string): IpRange | undefined {
  const [, address = '', written] = /^([^/]{1,45})(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = address.includes(':') ? 6 : 4;
  const value = version === 6 ? parseV6(address) : parseV4(address);
  const bits = bitsOf(version);
  const prefix = written === undefined ? bits : Number(written);
  if (value === undefined || prefix > bits) return undefined;
  const hosts = BigInt(bits - prefix);
  return { version, first: (value >> hosts) << hosts, prefix, bare: written === undefined };
}

/**
 * Whether an address lies in a range that a policy writes. AWS says that without a prefix it takes `/32`; of an IPv6 address it
 * does not say whether that is meant, so what only lies within its first 32 bits is not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export function liesIn(address: IpRange, range: IpRange): Kleene {
  if (address.version !== range.version) return isMappedV4(address) || isMappedV4(range) ? 'unknown' : false;
  if (within(address, range, range.prefix)) return true;
  return range.bare && range.version === 6 && within(address, range, 32) ? 'unknown' : false;
}

/** An address as people write it; IPv6 in full. */
export function showAddress(version: 4 | 6, value: bigint): string {
  const [size, parts] = version === 4 ? [8n, 4n] : [16n, 8n];
  const groups: string[] = [];
  for (let index = parts - 1n; index >= 0n; index--) {
    const group = (value >> (index * size)) & ((1n << size) - 1n);
    groups.push(group.toString(version === 4 ? 10 : 16));
  }
  return groups.join(version === 4 ? '.' : ':');
}

function within(address: IpRange, range: IpRange, prefix: number): boolean {
  const hosts = BigInt(bitsOf(range.version) - prefix);
  return address.first >> hosts === range.first >> hosts;
}

/** `::ffff:203.0.113.1` is an IPv4 address in IPv6's clothes. */
function isMappedV4(range: IpRange): boolean {
  return range.version === 6 && range.first >> 32n === 0xffffn;
}

function parseV4(text: string): bigint | undefined {
  const octets = text.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256))
    return undefined;
  return octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n);
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<bigint>(missing).fill(0n), ...(tail ?? [])];
  return groups.reduce((value, group) => (value << 16n) | group, 0n);
}

/** The 16-bit groups of one side of `::`; the last two may be written as an IPv4 address. */
function groupsOf(text: string): bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const written = text.split(':');
  for (const [index, group] of written.entries()) {
    const v4 = index === written.length - 1 ? parseV4(group) : undefined;
    if (v4 !== undefined) groups.push(v4 >> 16n, v4 & 0xffffn);
    else if (/^[\da-f]{1,4}$/i.test(group)) groups.push(BigInt(`0x${group}`));
    else return undefined;
  }
  return groups;
}
