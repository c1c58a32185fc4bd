import { describe, expect, it, test } from 'vitest';
import { actionOn, bareKeyOf, isSign } from '#components/ui/keys.ts';
import { actOnKey, keyHelp, keyOf, ON_PAGE, STUDY_KEYS } from '#features/study/keys.ts';

describe('keys', () => {
  const actions = [
    { name: 'on', keys: ['Space', 'n'], untold: ['N'] },
    { name: 'off', keys: ['Escape'] },
  ];
  it.each([
    ['Space', 'on'],
    ['N', 'on'],
    ['Escape', 'off'],
    ['x', undefined],
  ])('%s finds %s', (key, name) => {
    expect(actionOn(actions, key)?.name).toBe(name);
  });

  it.each([
    [' ', 'Space', false],
    ['3', '3', true],
    ['ArrowLeft', 'ArrowLeft', false],
  ])('%j is named %s; a sign: %s', (key, name, sign) => {
    expect(bareKeyOf({ key })).toBe(name);
    expect(isSign(name)).toBe(sign);
  });
});

describe('keys while studying', () => {
  const done: string[] = [];
  const atHand = (revealed: boolean, practice: 'recall' | 'read' | 'type') => ({
    ...{ revealed, practice, suggested: 2 as const },
    reveal: () => done.push('reveal'),
    rate: (rating: number) => done.push(`rate ${rating}`),
    undo: () => done.push('undo'),
    toggleContext: () => done.push('context'),
    openHelp: () => done.push('help'),
  });
  const press = (key: string, at: ReturnType<typeof atHand>): string[] => {
    done.length = 0;
    actOnKey(ON_PAGE, keyOf({ key, code: '', altKey: false }), at);
    return [...done];
  };

  test.each([
    ['3', true, 'recall', ['rate 3']],
    ['3', true, 'read', []],
    [' ', false, 'recall', ['reveal']],
    [' ', false, 'type', []],
    ['Enter', true, 'recall', ['rate 2']],
    ['u', true, 'recall', ['undo']],
    ['Tab', true, 'recall', []],
  ] as const)('%j, answer shown: %s, practice %s', (key, revealed, practice, expected) => {
    expect(press(key, atHand(revealed, practice))).toEqual(expected);
  });

  it('are told, each of them', () => {
    expect(keyHelp().flatMap(({ keys }) => keys)).toEqual(
      expect.arrayContaining(STUDY_KEYS.flatMap(({ keys }): readonly string[] => keys)),
    );
  });
});
