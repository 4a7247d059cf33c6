import type { Document, Resource } from '../input/resource.js';

/**
 * The document in the account of which somebody said that it is the own one, as far as it does not say itself which it is in.
 * @param accounts a single one; of several it is not known which
 */
export function inOwnAccount(document: Document, accounts: readonly string[]): Document {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return document;
  const resources = document.resources.map((resource) =>
    // Not copied: attributes are made when they are asked for.
    resource.account === undefined ? (Object.create(resource, { account: { value: account } }) as Resource) : resource,
  );
  return { ...document, resources };
}
