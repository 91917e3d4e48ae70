import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { answerOf, client } from '@/shared/api/client';
import type { MeetingView, SuggestedItem } from '@/shared/api/types';
import { pickWording } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { usePlainText } from '@/shared/ui/Words';
import { useWish } from '@/shared/useWish';
import { itemOf } from './agenda.model';
import { usePath } from './MeetingDialogs';
import { suggestionsQuery } from './queries';
import { useMeetingWords } from './words';

function keyOf({ kind, proposalId = '', agreementId = '', minutesOf = '' }: SuggestedItem): string {
  return [kind, proposalId, agreementId, minutesOf].join(' ');
}

/** What the meeting could talk about: each goes on the agenda by one press, promises come up by themselves. */
export function Suggestions({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const plain = usePlainText();
  const { seatOf } = useMeetingWords();
  const path = usePath({ meeting });
  const found = useQuery(suggestionsQuery(path.network, path.meeting)).data;
  const wish = useWish((items: ReturnType<typeof itemOf>[], headers) =>
    answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/agenda', { params: { path }, body: { items }, headers })),
  );
  if (!found || found.items.length + found.promises.length === 0) {
    return null;
  }
  const about = (item: SuggestedItem) =>
    [
      t(`suggest.${item.kind}`, { version: item.version }),
      item.due === undefined ? '' : t(item.kind === 'proposal' ? 'suggest.commentsUntil' : 'suggest.due', { day: shortDay(item.due, language) }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <section className="card waiting no-print" aria-labelledby="suggested">
      <h2 id="suggested">{t('suggest.title')}</h2>
      {found.items.length > 0 && (
        <>
          <ul className="plain suggestions">
            {found.items.map((item) => (
              <li key={keyOf(item)}>
                <div>
                  {plain(item.title)}
                  <span className="block small dim">{about(item)}</span>
                </div>
                <Button
                  variant="default"
                  size="compact-md"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  aria-label={t('suggest.takeNamed', { title: plain(item.title) })}
                  disabled={wish.pending}
                  onClick={() => wish.submit([itemOf(item)])}
                >
                  {t('suggest.take')}
                </Button>
              </li>
            ))}
          </ul>
          {found.items.length > 1 && (
            <Button variant="light" size="compact-md" disabled={wish.pending} onClick={() => wish.submit(found.items.map(itemOf))}>
              {t('suggest.takeAll', { count: found.items.length })}
            </Button>
          )}
        </>
      )}
      {wish.problem && <ProblemNote problem={wish.problem} />}
      {found.promises.length > 0 && (
        <details className="folded">
          <summary>{t('suggest.promises', { count: found.promises.length })}</summary>
          <p className="small dim flush">{t('suggest.promisesHelp')}</p>
          <ul className="small">
            {found.promises.map((promise) => (
              <li key={promise.id}>
                {pickWording(promise.text, language).text} – {seatOf(promise.by)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
