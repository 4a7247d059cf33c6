import type { Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { isWhole, toBigInt } from '../numbers.js';

/** A block of addresses: its first address as a number of `bits` (32 or 128), of which `prefix` are fixed. */
interface Network {
  address: bigint;
  bits: number;
  prefix: number;
}

/** Go reads no leading zeros; https://developer.hashicorp.com/terraform/language/functions#ip-network-functions */
function parseAddress(text: string): { address: bigint; bits: number } | undefined {
  const four = parseFour(text);
  if (four !== undefined) return { address: four, bits: 32 };
  if (!/^[0-9a-fA-F:.]{2,45}$/.test(text)) return undefined;
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = tail === null ? undefined : parseFour(tail[2] ?? '');
  if (text.includes('.') && last === undefined) return undefined;
  const groups =
    last === undefined ? text : `${tail?.[1]}${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
  const halves = groups.split('::');
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
  const all = [...left, ...new Array<string>(missing).fill('0'), ...right];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return { address: all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}

function parseFour(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n);
}

function network(call: Call, text: string): Network {
  const [, host = '', length = ''] =
    /^([^/]+)\/(\d{1,3})$/.exec(text) ?? call.fail('a network as in `10.0.0.0/16` is required');
  const parsed = parseAddress(host) ?? call.fail('this is no address');
  const prefix = Number(length);
  if (prefix > parsed.bits) return call.fail('the prefix is too long');
  const free = BigInt(parsed.bits - prefix);
  const network = { address: (parsed.address >> free) << free, bits: parsed.bits, prefix };
  // Go has addresses of IPv4 within IPv6 as those of IPv4.
  const isMapped = parsed.bits === 128 && prefix >= 96 && parsed.address >> 32n === 0xffffn;
  return isMapped ? { address: network.address & 0xffffffffn, bits: 32, prefix: prefix - 96 } : network;
}

function showAddress(address: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) => ((address >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
  // The longest run of at least two zeros, the first of several, becomes `::`.
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length = 0;
    while (groups[start + length] === '0') length += 1;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}

function big(call: Call, at: number): bigint {
  const value = call.number(at);
  return isWhole(value) ? toBigInt(value) : call.fail('a whole number is required');
}

function cidrhost(call: Call): Value {
  const { address, bits, prefix } = network(call, call.string(0));
  const number = big(call, 1);
  const size = 1n << BigInt(bits - prefix);
  if (number >= size || number < -size) return call.fail('there is no such host in this network');
  return call.ofString(showAddress(address + (number < 0n ? number + size : number), bits));
}

function cidrnetmask(call: Call): Value {
  const { bits, prefix } = network(call, call.string(0));
  if (bits !== 32) return call.fail('IPv6 has no masks');
  return call.ofString(showAddress(((1n << BigInt(prefix)) - 1n) << BigInt(32 - prefix), 32));
}

function cidrsubnet(call: Call): Value {
  const { address, bits, prefix } = network(call, call.string(0));
  const added = call.integer(1);
  const number = big(call, 2);
  const length = prefix + added;
  if (added < 0 || length > bits) return call.fail('there are not enough bits');
  if (number < 0n || number >= 1n << BigInt(added)) return call.fail('there is no such subnet');
  return call.ofString(`${showAddress(address + (number << BigInt(bits - length)), bits)}/${length}`);
}

/** One behind the other, each at the next address where it can begin. */
function cidrsubnets(call: Call): Value {
  const { address, bits, prefix } = network(call, call.string(0));
  const end = address + (1n << BigInt(bits - prefix));
  let next = address;
  const subnets = call.args.slice(1).map((_, at) => {
    const added = call.integer(at + 1);
    const length = prefix + added;
    if (added < 1 || added > 32 || length > bits) return call.fail('there are not enough bits');
    const size = 1n << BigInt(bits - length);
    const start = ((next + size - 1n) / size) * size;
    next = start + size;
    if (next > end) return call.fail('there are not enough addresses');
    return call.ofString(`${showAddress(start, bits)}/${length}`);
  });
  return call.ofList(subnets, { type: 'list' });
}

export const NETWORK: Definitions = {
  cidrhost: { min: 2, max: 2, run: cidrhost },
  cidrnetmask: { min: 1, max: 1, run: cidrnetmask },
  cidrsubnet: { min: 3, max: 3, run: cidrsubnet },
  cidrsubnets: { min: 1, run: cidrsubnets },
};
