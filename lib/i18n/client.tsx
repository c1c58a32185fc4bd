'use client';

import { usePathname } from 'next/navigation';
import type { i18n, TFunction } from 'i18next';
import {
  createContext,
  use,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { addMessages, createI18n } from './instance.ts';
import { loadMessages } from './load.ts';
import { recall, remember, turnTo } from './memory.ts';
import type { MessageSet, Namespace, PageNamespace } from './namespaces.ts';
import { inLocale, localeOf } from './paths.ts';
import { isLocale, type Locale, localeCookie } from './settings.ts';

const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Holds the texts of the site. Its language is that of the address, whether reached by a link, the switch, Back or Forward. */
export function I18nProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  messages: MessageSet;
  children: ReactNode;
}) {
  const pathname = usePathname();
  const [instance] = useState(() => {
    const created = createI18n(locale, messages);
    recall(created);
    const wanted = localeOf(pathname);
    if (wanted !== null && wanted !== locale && created.hasResourceBundle(wanted, 'common'))
      void created.changeLanguage(wanted);
    return created;
  });
  useBrowserLayoutEffect(() => {
    remember(locale, messages);
  }, [locale, messages]);
  useBrowserLayoutEffect(() => {
    const wanted = localeOf(window.location.pathname);
    if (wanted !== null && wanted !== instance.language) void turnTo(instance, wanted);
  }, [instance, pathname]);
  return (
    <I18nextProvider i18n={instance}>
      <FollowingProvider>{children}</FollowingProvider>
    </I18nextProvider>
  );
}

/** The language one step behind: what takes long to draw anew turns to a new one when everything else has. */
const Following = createContext<{ readonly i18n: i18n; readonly locale: Locale } | null>(null);

function FollowingProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const locale = useDeferredValue(useLocale());
  return <Following value={useMemo(() => ({ i18n, locale }), [i18n, locale])}>{children}</Following>;
}

function useFollowing() {
  const following = use(Following);
  if (!following) throw new Error('texts need an I18nProvider around them');
  return following;
}

/** Texts of what there may be hundreds of on a page, so that a switch of the language answers at once all the same. */
export function useFollowingTexts<N extends Namespace>(namespace: N): TFunction<N> {
  const { i18n, locale } = useFollowing();
  return useMemo(() => i18n.getFixedT(locale, namespace), [i18n, locale, namespace]);
}

/** Brings the messages of one page, and keeps the document's language, title and description true to them. */
export function PageMessages(props: {
  locale: Locale;
  page: PageNamespace;
  messages: MessageSet;
  children: ReactNode;
}) {
  const { locale, page, messages, children } = props;
  const { i18n } = useTranslation();
  useMemo(() => {
    addMessages(i18n, locale, messages);
  }, [i18n, locale, messages]);
  useEffect(() => {
    remember(locale, messages);
  }, [locale, messages]);
  return (
    <>
      <DocumentHead page={page} />
      {children}
    </>
  );
}

function DocumentHead({ page }: { page: PageNamespace }) {
  // The language of the document is a style of all its elements.
  const { locale } = useFollowing();
  const { t } = useTranslation(page);
  const title = t('meta.title');
  const description = t('meta.description');
  // Before the effects of the page itself, whose title (see useDocumentTitle) comes on top.
  useEffect(() => {
    // Even the same language again would have the browser style everything anew.
    if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
    if (document.title !== title) document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    if (canonical) {
      const address = new URL(canonical.href);
      canonical.href = new URL(inLocale(address.pathname, locale), address).href;
    }
  }, [locale, title, description]);
  return null;
}

/** A title that only the browser knows (the name of a deck on this device) in place of the page's own. */
export function useDocumentTitle(title: string | null): void {
  const locale = useLocale();
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title, locale]);
}

/** Fetches the messages of something that is opened on a page, once it is; false until they are there. */
export function useMessages(namespace: Namespace): boolean {
  const { i18n } = useTranslation();
  const locale = useLocale();
  const [, setLoaded] = useState(0);
  const ready = i18n.hasResourceBundle(locale, namespace);
  useEffect(() => {
    if (ready) return;
    let current = true;
    void loadMessages(locale, [namespace]).then((messages) => {
      remember(locale, messages);
      addMessages(i18n, locale, messages);
      if (current) setLoaded((count) => count + 1);
    });
    return () => {
      current = false;
    };
  }, [i18n, locale, namespace, ready]);
  return ready;
}

/** The language the interface is in right now. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'en';
}

/**
 * Changes the language in place: nothing is mounted anew, so what is open, typed, revealed, focused and scrolled stays.
 * The address follows with its search and hash, and the choice is remembered.
 */
export function useLanguageSwitch(): (locale: Locale) => Promise<void> {
  const { i18n } = useTranslation();
  return async (locale) => {
    document.cookie = `${localeCookie}=${locale}; path=/; max-age=31536000; samesite=lax`;
    if (!(await turnTo(i18n, locale))) return;
    const { pathname, search, hash } = window.location;
    window.history.replaceState(null, '', inLocale(pathname, locale) + search + hash);
  };
}
