import { webManifest } from '#features/offline/web-manifest.ts';
import { localeFrom } from '#lib/i18n/server.ts';
import { locales } from '#lib/i18n/settings.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>) {
  const manifest = await webManifest(await localeFrom(params));
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
