import { Button } from '@mantine/core';
import { IconUserShield } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keepersQuery } from '@/shared/api/queries';
import type { Keeper } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { LinkDialog } from '@/shared/ui/LinkDialog';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { PeopleTabs } from '@/shared/ui/PeopleTabs';
import { Writable } from '@/shared/ui/Writable';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { NameKeeperDialog, ReleaseKeeperDialog } from './KeeperDialogs';

function KeeperLine({ keeper, others, onRelease }: { keeper: Keeper; others: boolean; onRelease: (name: string) => void }) {
  const t = useTexts('access');
  const network = useNetworkId();
  const { today } = useClock();
  const seats = useSeats();
  const held = seats.on(today).find(({ id }) => id === keeper.memberId);
  const seat = held && seats.fullNameOf(held.id);
  const name = keeper.name ?? seat ?? t('noName');
  return (
    <li className="seat keeper-line">
      <div>
        <span className="seat-name">{name}</span> {keeper.you && <span className="badge">{t('you')}</span>}
        {seat !== undefined && seat !== name && (
          <PageLink to={paths.member(network, keeper.memberId ?? '')} className="block small link">
            {seat}
          </PageLink>
        )}
      </div>
      {others && (
        <Writable quiet>
          <Button variant="subtle" size="compact-sm" onClick={() => onRelease(name)} className="no-print">
            {t('release')}
            <span className="for-ears">: {name}</span>
          </Button>
        </Writable>
      )}
    </li>
  );
}

/** Who keeps the record of the network: a permission apart from roles, and never nobody's. */
export function KeepersPage() {
  const t = useTexts('access');
  const keepers = useQuery(keepersQuery(useNetworkId()));
  const [naming, setNaming] = useState(false);
  const [link, setLink] = useState<string>();
  const [releasing, setReleasing] = useState<{ account: string; name: string }>();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <Writable quiet>
          <Button leftSection={<IconUserShield size={18} aria-hidden />} onClick={() => setNaming(true)} className="no-print">
            {t('name')}
          </Button>
        </Writable>
      </PageHead>
      <PeopleTabs />
      <Fetched from={keepers}>
        {({ keepers: all }) => (
          <ul className="plain card seats">
            {all.map((keeper) => (
              <KeeperLine
                key={keeper.accountId}
                keeper={keeper}
                others={all.length > 1}
                onRelease={(name) => setReleasing({ account: keeper.accountId, name })}
              />
            ))}
          </ul>
        )}
      </Fetched>
      {naming && <NameKeeperDialog onClose={() => setNaming(false)} onNamed={setLink} />}
      {link !== undefined && (
        <LinkDialog title={t('name')} help={t('linkHelp')} link={link} onClose={() => setLink(undefined)} />
      )}
      {releasing && <ReleaseKeeperDialog {...releasing} onClose={() => setReleasing(undefined)} />}
    </>
  );
}
