import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconFileText, IconMailOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Mail } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { moment } from '@/shared/time/format';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { PeopleTabs } from '@/shared/ui/PeopleTabs';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { mailsQuery } from './queries';
import './mail.css';

const LOOKS: Record<Mail['state'], Look> = {
  waiting: { icon: IconClock, tone: '' },
  sent: { icon: IconCheck, tone: '' },
  kept: { icon: IconFileText, tone: 'plain' },
  'no-address': { icon: IconMailOff, tone: 'amber' },
  'not-wanted': { icon: IconMailOff, tone: 'plain' },
  superseded: { tone: 'plain' },
  failed: { icon: IconAlertTriangle, tone: 'rust' },
};

function useHelp({ state, failures }: Mail): string | undefined {
  const t = useTexts('mail');
  switch (state) {
    case 'waiting':
      return failures === 0 ? t('help.waiting') : t('help.retried', { count: failures });
    case 'kept':
    case 'no-address':
    case 'failed':
      return t(`help.${state}`);
    default:
      return undefined;
  }
}

function MailLine({ mail }: { mail: Mail }) {
  const t = useTexts('mail');
  const language = useLanguage();
  const network = useNetworkId();
  const { fullNameOf } = useSeats();
  const help = useHelp(mail);
  return (
    <li className="mail-line">
      <div className="between">
        <h2 className="mail-heading">{mail.heading}</h2>
        <Badge look={LOOKS[mail.state]}>{t(`state.${mail.state}`)}</Badge>
      </div>
      <p className="small dim flush">
        {t(`kind.${mail.kind}`)} · {moment(mail.madeAt, language)} · <span className="for-ears">{t('to')}: </span>
        <PageLink to={paths.member(network, mail.memberId)} className="link">
          {fullNameOf(mail.memberId)}
        </PageLink>
      </p>
      {help !== undefined && <p className="small flush">{help}</p>}
      <details>
        <summary>{t('read')}</summary>
        <p className="mail-body" lang={mail.language}>
          {mail.body}
        </p>
      </details>
    </li>
  );
}

/** What was written to members, and whether it has gone out. */
export function MailsPage() {
  const t = useTexts('mail');
  const shared = useTexts('shared');
  const keeper = useKeeper();
  const found = useInfiniteQuery(mailsQuery(useNetworkId()));
  return (
    <>
      <PageHead title={t('title')} lead={t(keeper ? 'lead' : 'leadOwn')} />
      <PeopleTabs />
      <Fetched from={found}>
        {({ pages }) => {
          const mails = pages.flatMap((page) => page.mails);
          return mails.length === 0 ? (
            <p className="lead">{t('none')}</p>
          ) : (
            <ul className="plain card mails">
              {mails.map((mail) => (
                <MailLine key={mail.id} mail={mail} />
              ))}
            </ul>
          );
        }}
      </Fetched>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()} className="no-print">
          {shared('more')}
        </Button>
      )}
    </>
  );
}
