import { expect, test } from '@jest/globals';
import { languageOf } from '../../../src/input/terraform/language.js';

test.each([
  ['Terraform says whether it is complete', { complete: false, terraformVersion: '1.11.4' }, 'terraform'],
  ['whatever its version', { complete: true }, 'terraform'],
  ['Terraform before it said so, when there was no `.tofu`', { terraformVersion: '1.7.5' }, 'terraform'],
  ['long before', { terraformVersion: '0.14.11' }, 'terraform'],
  ['OpenTofu since it reads `.tofu`', { terraformVersion: '1.8.0' }, 'opentofu'],
  ['a build of its sources', { terraformVersion: '1.10.7-dev' }, 'opentofu'],
  ['a version that is not out yet', { terraformVersion: '2.0.0' }, 'opentofu'],
  ['a plan that lost its version', {}, undefined],
  ['a version that is none', { terraformVersion: 'v1' }, undefined],
  ['a version that is no text', { terraformVersion: 1.8 }, undefined],
])('%s', (_, plan, language) => expect(languageOf(plan)).toBe(language));
