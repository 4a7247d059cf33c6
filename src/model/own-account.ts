import type { Document, Resource } from '../input/resource.js';

/**
 * The document in the account of which somebody said that it is the own one, as far as it does not say itself which it is in.
 * @param accounts a single one; of several it is not known which
 */
export function inOwnAccount(document: Document, accounts: readonly string[]): Document {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return document;
  // Not copied: attributes are made when they are asked for.
  const inAccount = (resource: Resource): Resource =>
    resource.account === undefined && !resource.inSomeAccount
      ? Object.create(resource, { account: { value: account } })
      : resource;
  const { aside } = document;
  const find = (address: string) => {
    const resource = aside?.find(address);
    return resource && inAccount(resource);
  };
  const resources = document.resources.map(inAccount);
  return { ...document, resources, ...(aside !== undefined && { aside: { ...aside, find } }) };
}
