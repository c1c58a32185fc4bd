import type about from '../../locales/en/about.json';
import type app from '../../locales/en/app.json';
import type common from '../../locales/en/common.json';
import type compare from '../../locales/en/compare.json';
import type deck from '../../locales/en/deck.json';
import type importing from '../../locales/en/import.json';
import type library from '../../locales/en/library.json';
import type make from '../../locales/en/make.json';
import type offline from '../../locales/en/offline.json';
import type present from '../../locales/en/present.json';
import type print from '../../locales/en/print.json';
import type progress from '../../locales/en/progress.json';
import type share from '../../locales/en/share.json';
import type shared from '../../locales/en/shared.json';
import type study from '../../locales/en/study.json';

/** The message files, one a page; `common` comes with every page. A new file gets its line here, and keys are typed. */
export interface Messages {
  common: typeof common;
  library: typeof library;
  import: typeof importing;
  compare: typeof compare;
  deck: typeof deck;
  make: typeof make;
  study: typeof study;
  present: typeof present;
  print: typeof print;
  progress: typeof progress;
  share: typeof share;
  shared: typeof shared;
  about: typeof about;
  /** What an installed app is called, and its shortcuts. */
  app: typeof app;
  offline: typeof offline;
}

export type Namespace = keyof Messages;
/** A message file that belongs to a page has `meta.title` and `meta.description`. */
export type PageNamespace = Exclude<Namespace, 'common' | 'import' | 'share'>;

/** Some message files of one locale. */
export type MessageSet = { readonly [N in Namespace]?: Messages[N] };
