import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { BackupSection } from '#features/backup/BackupSection.tsx';
import { Progress } from '#features/progress/Progress.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/progress'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'progress', paths.progress(locale));
}

export default async function ProgressPage({ params }: PageProps<'/[locale]/progress'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'progress')}>
      <Progress>
        <BackupSection />
      </Progress>
    </PageMessages>
  );
}
