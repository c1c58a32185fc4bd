/** A state with every step before and after it. States share what they have in common. */
export interface History<State, Note> {
  readonly past: readonly Step<State, Note>[];
  readonly present: State;
  readonly future: readonly Step<State, Note>[];
}

/** A state that can be gone back (or forward) to, and what lies between it and the next one. */
export interface Step<State, Note> {
  readonly state: State;
  readonly note: Note;
}

export function historyOf<State, Note>(present: State): History<State, Note> {
  return { past: [], present, future: [] };
}

/** A step on; what was undone before is forgotten. `merge`: it goes on with the last step, as letters make one word. */
export function advance<State, Note>(
  history: History<State, Note>,
  state: State,
  note: Note,
  merge = false,
): History<State, Note> {
  if (state === history.present) return history;
  const last = merge ? history.past.at(-1) : undefined;
  const past = last ? history.past.with(-1, { ...last, note }) : [...history.past, { state: history.present, note }];
  return { past, present: state, future: [] };
}

export function undo<State, Note>(history: History<State, Note>): History<State, Note> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before.state, future: [{ state: present, note: before.note }, ...future] };
}

export function redo<State, Note>(history: History<State, Note>): History<State, Note> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  if (!after) return history;
  return { past: [...past, { state: present, note: after.note }], present: after.state, future: rest };
}

/** Another present without a step: what the engine adds cannot be undone on its own. */
export function amend<State, Note>(history: History<State, Note>, state: State): History<State, Note> {
  return state === history.present ? history : { ...history, present: state };
}

/** Every state changed, for what is true of all of them. */
export function amendAll<State, Note>(
  { past, present, future }: History<State, Note>,
  change: (state: State) => State,
): History<State, Note> {
  const steps = (list: readonly Step<State, Note>[]): Step<State, Note>[] =>
    list.map(({ state, note }) => ({ state: change(state), note }));
  return { past: steps(past), present: change(present), future: steps(future) };
}
