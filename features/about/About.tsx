'use client';

import { useTranslation } from 'react-i18next';
import { PageHeading } from '#components/ui/PageHeading.tsx';

const sections = [
  { id: 'what', texts: ['what.quotes', 'what.align', 'what.study'] },
  { id: 'limits', texts: ['limits.text'] },
  { id: 'privacy', texts: ['privacy.text'] },
  {
    id: 'credits',
    texts: [
      'credits.starter',
      'credits.schedule',
      'credits.segments',
      'credits.lexicon',
      'credits.fonts',
      'credits.licence',
    ],
  },
] as const;

export function About() {
  const { t } = useTranslation('about');
  return (
    <>
      <PageHeading title={t('title')} text={t('intro')} />
      {sections.map(({ id, texts }) => (
        <section key={id} aria-labelledby={id} className="about-section">
          <h2 id={id} className="text-xl">
            {t(`${id}.title`)}
          </h2>
          <div className="grid max-w-text gap-3 font-serif text-lg">
            {texts.map((text) => (
              <p key={text}>{t(text)}</p>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
