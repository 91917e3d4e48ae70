import { useQuery } from '@tanstack/react-query';
import type { WaitingItem } from '@/shared/api/types';
import { waitingQuery } from '@/shared/api/queries';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';

const SHOWN = 6;

function placeOf({ kind, networkId, agreementId = '', proposalId = '', memberId }: WaitingItem): string {
  switch (kind) {
    case 'take-position':
    case 'proposal-ready-to-close':
      return paths.proposal(networkId, proposalId);
    case 'confirm-commitment':
    case 'review-due':
      return paths.agreement(networkId, agreementId);
    case 'seat-to-confirm':
      return memberId === undefined ? paths.people(networkId) : paths.member(networkId, memberId);
  }
}

/** What waits for the one who is signed in, here and in their other networks. */
export function WaitingForYou() {
  const t = useTexts('home');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const { today } = useClock();
  const all = useQuery(waitingQuery).data ?? [];
  const here = (item: WaitingItem) => item.networkId === network;
  const items = [...all.filter(here), ...all.filter((item) => !here(item))];
  if (items.length === 0) {
    return null;
  }
  // One more takes no more room than the line that would hide it.
  const shown = items.length === SHOWN + 1 ? items.length : SHOWN;
  const tells = (item: WaitingItem) =>
    [
      item.due === undefined ? '' : t(item.due < today ? 'forYou.was' : 'forYou.by', { day: shortDay(item.due, language) }),
      here(item) ? '' : plain(item.networkName),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const line = (item: WaitingItem) => (
    <li key={`${item.kind} ${item.networkId} ${item.proposalId ?? ''} ${item.memberId ?? ''}`}>
      <span className="small dim block">{t(`forYou.${item.kind}`)}</span>
      <PageLink to={placeOf(item)}>
        <Words of={item.title} />
      </PageLink>
      {tells(item) !== '' && <span className="small dim block">{tells(item)}</span>}
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
