import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import { useTexts } from '@/shared/i18n/useTexts';
import { PageHead } from '@/shared/ui/PageHead';
import { ProblemNote } from '@/shared/ui/ProblemNote';

/** Whoever came by the address in a mail ends the reminders by a press, for programs look at addresses by themselves. */
export function RemindersOffPage() {
  const t = useTexts('mail');
  const { secret = '' }: Record<string, string | undefined> = useParams({ strict: false });
  const [done, setDone] = useState(false);
  const end = useIntention(
    (_nothing: null, headers) => answerOf(client.POST('/reminders/off/{secret}', { params: { path: { secret } }, headers })),
    () => setDone(true),
  );
  return (
    <>
      <PageHead title={t('off.title')} lead={done ? undefined : t('off.lead')} />
      <div className="card stack answering" aria-live="polite">
        {done ? (
          <div>
            <h2>{t('off.done')}</h2>
            <p className="flush">{t('off.doneLead')}</p>
          </div>
        ) : (
          <>
            {end.problem && <ProblemNote problem={end.problem} />}
            <div>
              <Button loading={end.pending} onClick={() => end.submit(null)}>
                {t('off.end')}
              </Button>
            </div>
          </>
        )}
      </div>
    </>
  );
}
