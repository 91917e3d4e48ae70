import { useQuery } from '@tanstack/react-query';
import { evaluationsWaitingQuery, meetingsWaitingQuery, waitingQuery } from '@/shared/api/queries';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { Matter } from './waiting.model';
import { matters } from './waiting.model';

const SHOWN = 6;

/** What waits for the one who is signed in, here and in their other networks. */
export function WaitingForYou() {
  const t = useTexts('home');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const { today } = useClock();
  const agreements = useQuery(waitingQuery).data ?? [];
  const meetings = useQuery(meetingsWaitingQuery).data ?? [];
  const evaluations = useQuery(evaluationsWaitingQuery).data ?? [];
  const items = matters([...agreements, ...meetings, ...evaluations], network);
  if (items.length === 0) {
    return null;
  }
  // One more takes no more room than the line that would hide it.
  const shown = items.length === SHOWN + 1 ? items.length : SHOWN;
  const tells = ({ due, text, title, networkId, networkName }: Matter) =>
    [
      due === undefined ? '' : t(due < today ? 'forYou.was' : 'forYou.by', { day: shortDay(due, language) }),
      text && title ? plain(title) : '',
      networkId === network ? '' : plain(networkName),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const line = (matter: Matter) => (
    <li key={matter.key}>
      <span className="small dim block">{t(`forYou.${matter.kind}`)}</span>
      <PageLink to={matter.to}>{matter.text ? <WordingText of={matter.text} /> : matter.title && <Words of={matter.title} />}</PageLink>
      {tells(matter) !== '' && <span className="small dim block">{tells(matter)}</span>}
    </li>
  );
  return (
    <section className="card waiting waiting-for-you" aria-labelledby="waiting-for-you">
      <h2 id="waiting-for-you">{t('forYou.title')}</h2>
      <ul className="plain">{items.slice(0, shown).map(line)}</ul>
      {items.length > shown && (
        <details className="waiting-more">
          <summary>{t('forYou.more', { count: items.length - shown })}</summary>
          <ul className="plain">{items.slice(shown).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
