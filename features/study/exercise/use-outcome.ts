import { useEffect, useMemo, useState } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import { outcomeOf, parseDraft, type Outcome } from '#lib/study/outcome.ts';
import type { OwnAnswer } from '#lib/study/own-answers.ts';
import { isTyped } from '#lib/study/review.ts';
import type { Session } from '#lib/study/session.ts';
import type { judgeTyped, TypedOutcome } from '#lib/study/typed.ts';
import { useOwnAnswers } from '../typed/own-answers.ts';

interface Judge {
  readonly judgeTyped: typeof judgeTyped;
}

const NONE: readonly OwnAnswer[] = Object.freeze([]);
let judge: Judge | null = null;

/** What was found in the answer to the card on the table, once it is shown; `typed` in a typed answer. */
export function useOutcome(
  session: Session | null,
  card: Card | null,
  deck: readonly Card[],
): { readonly outcome: Outcome | null; readonly typed: TypedOutcome | null } {
  const typing = session !== null && isTyped(session.practice);
  const shown = session?.revealed === true;
  const draft = session?.draft ?? '';
  const grader = useJudge(typing && (shown || draft !== ''));
  const own = useOwnAnswers(typing) ?? NONE;
  const direction = session?.direction ?? 'en-de';
  const typed = useMemo(() => {
    if (!grader || !typing || !shown || !card) return null;
    return grader.judgeTyped(card, direction, parseDraft(draft)[0] ?? '', own);
  }, [grader, typing, shown, card, direction, draft, own]);
  if (typing) return { outcome: typed, typed };
  return { outcome: session && shown && card ? outcomeOf(session, card, deck) : null, typed: null };
}

/** The grader is fetched with the first letter that is typed, not before; null until it is there. */
function useJudge(wanted: boolean): Judge | null {
  const [loaded, setLoaded] = useState(judge);
  useEffect(() => {
    if (!wanted || loaded) return;
    let gone = false;
    import('#lib/study/typed.ts').then(
      (module) => {
        judge = module;
        if (!gone) setLoaded(module);
      },
      () => {
        // Without it the learner compares and rates alone; the next visit tries again.
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, loaded]);
  return loaded;
}
