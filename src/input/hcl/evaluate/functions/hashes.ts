import { createHash } from 'node:crypto';
import type { Value } from '../../../value.js';
import type { Call, Definition, Definitions } from '../call.js';

type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512';

function ofText(algorithm: Algorithm, encoding: 'hex' | 'base64'): Definition {
  return {
    min: 1,
    max: 1,
    run: (call) => call.ofString(createHash(algorithm).update(call.string(0)).digest(encoding)),
  };
}

function ofFile(algorithm: Algorithm, encoding: 'hex' | 'base64'): Definition {
  const run = (call: Call): Value => {
    const { text } = call.existingFile(call.string(0));
    return call.ofString(createHash(algorithm).update(text).digest(encoding));
  };
  return { min: 1, max: 1, run };
}

/** What every call makes anew, so that nobody knows it before apply. */
const RANDOM: Definition = { min: 0, max: 2, run: (call) => call.unknown('apply') };

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);

/** RFC 9562, section 5.5. https://developer.hashicorp.com/terraform/language/functions/uuidv5 */
function uuidv5(call: Call): Value {
  const [space, name] = [call.string(0), call.string(1)];
  const namespace = NAMESPACES.get(space) ?? space;
  if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(namespace))
    return call.fail('there is no such namespace');
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return call.ofString(groups.join('-'));
}

/** https://developer.hashicorp.com/terraform/language/functions#hash-and-crypto-functions */
export const HASHES: Definitions = {
  base64sha256: ofText('sha256', 'base64'),
  base64sha512: ofText('sha512', 'base64'),
  bcrypt: RANDOM,
  filebase64sha256: ofFile('sha256', 'base64'),
  filebase64sha512: ofFile('sha512', 'base64'),
  filemd5: ofFile('md5', 'hex'),
  filesha1: ofFile('sha1', 'hex'),
  filesha256: ofFile('sha256', 'hex'),
  filesha512: ofFile('sha512', 'hex'),
  md5: ofText('md5', 'hex'),
  sha1: ofText('sha1', 'hex'),
  sha256: ofText('sha256', 'hex'),
  sha512: ofText('sha512', 'hex'),
  uuid: RANDOM,
  uuidv5: { min: 2, max: 2, run: uuidv5 },
};
