import { expect, jest, test } from '@jest/globals';

test('the YAML parser is loaded for templates in YAML only', async () => {
  const loaded = jest.fn();
  jest.unstable_mockModule('yaml', () => {
    loaded();
    throw new Error('the YAML parser is loaded');
  });
  const { detect } = await import('../../src/input/detect.js');
  expect((await detect(Buffer.from('{"planned_values": {}}'), 'plan.json')).kind).toBe('plan');
  expect((await detect(Buffer.from('kind: Service'), 'service.yaml')).kind).toBe('neither');
  expect((await detect(Buffer.from('{"Resources": {"A": {"Type": "AWS::IAM::Role"}}}'), 'a.json')).kind).toBe(
    'template',
  );
  expect(loaded).not.toHaveBeenCalled();
  await expect(detect(Buffer.from('Resources: {}'), 'a.yaml')).rejects.toThrow('the YAML parser is loaded');
});
