/** Which cards stay out, with every step before and after it. */
export interface Choices {
  readonly dropped: readonly string[];
  readonly past: readonly (readonly string[])[];
  readonly future: readonly (readonly string[])[];
}

export function choicesOf(dropped: readonly string[]): Choices {
  return { dropped, past: [], future: [] };
}

/** Drops a card, or keeps it after all. */
export function toggle({ dropped, past }: Choices, cardId: string): Choices {
  const changed = dropped.includes(cardId) ? dropped.filter((id) => id !== cardId) : [...dropped, cardId];
  return { dropped: changed, past: [...past, dropped], future: [] };
}

export function undo(choices: Choices): Choices {
  const before = choices.past.at(-1);
  if (!before) return choices;
  return { dropped: before, past: choices.past.slice(0, -1), future: [choices.dropped, ...choices.future] };
}

export function redo(choices: Choices): Choices {
  const [after, ...rest] = choices.future;
  if (!after) return choices;
  return { dropped: after, past: [...choices.past, choices.dropped], future: rest };
}
