/** What one build of the site consists of; scripts/setup/release.mjs writes it into the service worker. */
export interface Release {
  readonly id: string;
  /** Address of the pack: everything the static pages answer, in one file. */
  readonly pack: string;
  /** Paths of the static pages, such as `/de/study`. */
  readonly pages: readonly string[];
  /** Paths of the files that pages need; a release serves nothing before all of them are there. */
  readonly files: readonly string[];
  /** Paths of large files that not everybody needs: kept once used, or fetched while nothing else goes on. */
  readonly later: readonly string[];
}

/** One answer of a page: its document (`part` is null), or what the router asks for when it goes there. */
export interface PackedAnswer {
  readonly path: string;
  readonly part: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where a release keeps an answer of a page. */
export function answerKey(path: string, part: string | null): string {
  return part === null ? path : `${path}?part=${encodeURIComponent(part)}`;
}
