/**
 * What AWS's own reference says of requests: its actions, what they are about, and what keys hold. A `Universe` of
 * src/iam/access/universe.ts, which nothing here imports.
 */
export async function loadUniverse() {
  const [{ actionsOf }, { resourcesOf }, { kindOf, isMultivalued }] = await Promise.all([
    import('./actions.js'),
    import('./action-resources.js'),
    import('./condition-keys.js'),
  ]);
  return { actionsOf, resourcesOf, kindOf, isMultivalued };
}
