import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Severity } from '../engine/finding.js';
import { readText } from '../input/read.js';
import { suggest } from '../input/suggest.js';
import { findUpward } from './find-upward.js';
import type { ConfigProblem, PositionOf } from './strict-yaml.js';

export type { ConfigProblem } from './strict-yaml.js';
