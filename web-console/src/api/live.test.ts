import { describe, expect, it } from 'vitest';
import { aggregateOf, queriesTouchedBy, STREAM_EVENTS } from './live';

describe('the live stream', () => {
  it('knows from the type of an event what it is about', () => {
    expect(aggregateOf('dev.afterword.incident.resolved.v1', '{}')).toBe('incident');
    expect(aggregateOf('dev.afterword.retrospective.action-proposed.v1', '{}')).toBe('retrospective');
    expect(aggregateOf('dev.afterword.action.verified.v1', '{}')).toBe('action');
    expect(aggregateOf('dev.afterword.change.recorded.v1', '{}')).toBe('change');
    expect(aggregateOf('dev.afterword.check.result-recorded.v1', '{}')).toBe('check');
    expect(aggregateOf('dev.afterword.slo.review-due.v1', '{}')).toBe('slo');
    expect(aggregateOf('dev.afterword.incident.details-changed.v1', '{}')).toBe('incident');
  });

  it('reads the type from the data when the event has no name', () => {
    expect(aggregateOf('message', '{"type":"dev.afterword.action.linked.v1"}')).toBe('action');
    expect(aggregateOf('message', '{"topic":"retrospective-events"}')).toBe('retrospective');
  });

  it('ignores what says nothing, such as a heartbeat', () => {
    expect(aggregateOf('message', 'not json')).toBeNull();
  });

  it('refreshes the records that are derived from the changed one', () => {
    expect(queriesTouchedBy('action')).toEqual(['actions', 'retrospectives', 'incidents']);
  });

  it('listens to every event of the three aggregates', () => {
    expect(STREAM_EVENTS).toContain('dev.afterword.incident.timeline-entry-recorded.v1');
    expect(STREAM_EVENTS).toContain('dev.afterword.action.completed.v1');
  });
});
