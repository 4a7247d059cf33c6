import type { Definition } from '../call.js';
import { ARN } from './arn.js';
import { COLLECTIONS } from './collections.js';
import { CONVERSIONS } from './conversions.js';
import { DATES } from './dates.js';
import { ENCODINGS } from './encodings.js';
import { FILES } from './files.js';
import { FORMATS } from './format.js';
import { HASHES } from './hashes.js';
import { LISTS } from './lists.js';
import { MAPS } from './maps.js';
import { NETWORK } from './network.js';
import { NUMERIC } from './numeric.js';
import { REGEX } from './regex.js';
import { SETS } from './sets.js';
import { STRINGS } from './strings.js';

/**
 * Terraform's functions by name; those that Terraform has and that are not here are unknown where they are called.
 * https://developer.hashicorp.com/terraform/language/functions
 */
export const FUNCTIONS: ReadonlyMap<string, Definition> = new Map(
  [
    ...[ARN, COLLECTIONS, CONVERSIONS, DATES, ENCODINGS, FILES, FORMATS, HASHES],
    ...[LISTS, MAPS, NETWORK, NUMERIC, REGEX, SETS, STRINGS],
  ].flatMap((definitions) => Object.entries(definitions)),
);
