import { expect, it } from 'vitest';
import { spansOf } from './assessments';

const ALL = [
  { entryId: 'a', aspect: 'kind', value: 'hierarchically-led-strategic', on: '2024-02-07' },
  { entryId: 'b', aspect: 'lifecycle-stage', value: 'activation', on: '2024-02-07' },
  { entryId: 'c', aspect: 'kind', value: 'jointly-led-strategic', on: '2025-04-09' },
] as const;

it('shows an assessment from its day until the next of the same aspect', () => {
  expect(spansOf(ALL, 'kind', '2026-01-01').map(({ value, on, to }) => [value, on, to])).toEqual([
    ['hierarchically-led-strategic', '2024-02-07', '2025-04-09'],
    ['jointly-led-strategic', '2025-04-09', undefined],
  ]);
});

it('knows nothing of assessments made after the day that is shown', () => {
  expect(spansOf(ALL, 'kind', '2025-04-08').map(({ value, to }) => [value, to])).toEqual([['hierarchically-led-strategic', undefined]]);
  expect(spansOf(ALL, 'kind', '2024-02-06')).toEqual([]);
});
