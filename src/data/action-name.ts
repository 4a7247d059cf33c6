/** The service and the name of an action such as `s3:GetObject`, in lower case: neither is case-sensitive. Undefined without a colon. */
export function readAction(action: string): { service: string; name: string } | undefined {
  const text = action.toLowerCase();
  const colon = text.indexOf(':');
  return colon === -1 ? undefined : { service: text.slice(0, colon), name: text.slice(colon + 1) };
}
