import { isKey } from '../keys.ts';

/** The editing key of `Authorization: Bearer KEY`; null where there is none, or something else. */
export function editingKey(request: Request): string | null {
  const key = /^bearer +(\S+)$/iu.exec(request.headers.get('authorization') ?? '')?.[1];
  return key !== undefined && isKey(key) ? key : null;
}
