import { describe, expect, it } from 'vitest';
import { createRecorder } from '#lib/study/recorder.ts';
import { review } from './samples.ts';
import { sharedLog, type Failure } from './shared-log.ts';

describe('the recorder', () => {
  it('keeps what cannot be written, in order, and writes it when it can', async () => {
    const log = sharedLog();
    const states: (Failure | null)[] = [];
    const recorder = createRecorder<Failure>(
      log,
      () => undefined,
      (unsaved) => states.push(unsaved.error),
    );
    await recorder.record(review({ id: 'one' }));
    log.failing = true;
    await recorder.record(review({ id: 'two' }));
    await recorder.record(review({ id: 'three' }));
    expect(recorder.unsaved().events.map(({ id }) => id)).toEqual(['two', 'three']);
    expect(recorder.unsaved().error).toBe('full');
    log.failing = false;
    await recorder.retry();
    expect(log.events.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(states).toEqual(['full', 'full', null]);
  });

  it('takes what was written before for written', async () => {
    const log = sharedLog();
    const recorder = createRecorder<Failure>(
      log,
      () => undefined,
      () => undefined,
    );
    const event = review();
    await recorder.record(event);
    await recorder.record(event);
    expect(log.events).toHaveLength(1);
    expect(recorder.unsaved()).toEqual({ events: [], error: null });
  });
});
