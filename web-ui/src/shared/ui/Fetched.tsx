import { Button, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { asProblem } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from './ProblemNote';

interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** What was asked for once it is there; until then quiet bars, and when it failed what to do. */
export function Fetched<T>({ from, children }: { from: Asked<T>; children: (data: T) => ReactNode }) {
  const t = useTexts('shared');
  if (from.data !== undefined) {
    return children(from.data);
  }
  if (from.error) {
    return (
      <Stack align="flex-start">
        <ProblemNote problem={asProblem(from.error)} />
        <Button variant="default" onClick={() => void from.refetch()}>
          {t('retry')}
        </Button>
      </Stack>
    );
  }
  return (
    <div aria-busy="true">
      <span className="for-ears">{t('loading')}</span>
      <Skeleton height={28} width="45%" mb="lg" />
      <Skeleton height={18} mb="sm" />
      <Skeleton height={18} width="80%" />
    </div>
  );
}
