import { health } from '#lib/storage/server/http/health.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request) {
  return health(request);
}
