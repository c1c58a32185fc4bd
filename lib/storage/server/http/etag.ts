/** Versions are made of letters, digits, "-" and "_", so they need no escaping. */
export function etagOf(version: string): string {
  return `"${version}"`;
}

/** Weak tags are read as strong ones: a proxy that compresses an answer makes its tag weak, and the version in it stays. */
const TAG = /^\s*(?:W\/)?"([\w-]{1,100})"\s*$/u;

/** The one version that an If-Match names; null for none, for several and for "*", which says nothing about what was read. */
export function expectedVersion(ifMatch: string | null): string | null {
  return TAG.exec(ifMatch ?? '')?.[1] ?? null;
}

/** Whether an If-None-Match (a list of tags, or "*") covers this version. */
export function isKnown(ifNoneMatch: string | null, version: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || TAG.exec(tag)?.[1] === version);
}
