import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { useWish } from '@/shared/useWish';
import { remindersQuery } from './queries';

/** Whether reminders come by mail, for whoever speaks for a seat; nobody else is reminded. */
export function RemindersSwitch() {
  const t = useTexts('mail');
  const { data } = useQuery(remindersQuery);
  const wish = useWish((wanted: boolean, headers) => answerOf(client.PUT('/api/session/reminders', { body: { wanted }, headers })));
  if (data === undefined || data.seats === 0) {
    return null;
  }
  return (
    <>
      <Switch
        label={t('reminders.label')}
        description={t('reminders.help')}
        checked={data.wanted}
        onChange={(event) => wish.submit(event.currentTarget.checked)}
      />
      {wish.problem && <ProblemNote problem={wish.problem} />}
    </>
  );
}
