import { Button, CopyButton, Modal, NativeSelect, Stack, Switch, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useIntention } from '@/shared/api/intention';
import type { Ring } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { moment } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { say } from '@/shared/ui/toast';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { feedAddress } from './feed';
import { feedsQuery } from './queries';

interface Props {
  rings: readonly Ring[];
  /** For whom the address is made; none for keepers. */
  memberId: string | undefined;
  onClose: () => void;
}

/** Makes a secret address under which a calendar program reads the clock, shows it this once, and takes old ones out of use. */
export function FeedDialog({ rings, memberId, onClose }: Props) {
  const t = useTexts('calendar');
  const shared = useTexts('shared');
  const network = useNetworkId();
  const queries = useQueryClient();
  const small = useMediaQuery('(max-width: 40em)');
  const [address, setAddress] = useState<string>();
  const again = () => void queries.invalidateQueries({ queryKey: feedsQuery(network).queryKey });
  const making = useIntention(
    (body: { memberId?: string }, headers) =>
      answerOf(client.POST('/api/networks/{network}/calendar/feeds', { params: { path: { network } }, body, headers })),
    (made) => {
      setAddress(made.address);
      again();
    },
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('feed.title')}
      size="lg"
      fullScreen={small}
      padding={small ? 'md' : 'xl'}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <Stack gap="lg">
        <p className="flush dim">{t('feed.intro')}</p>
        {address === undefined ? (
          <Button onClick={() => making.submit({ memberId })} loading={making.pending}>
            {t('feed.make')}
          </Button>
        ) : (
          <Made address={address} rings={rings} />
        )}
        {making.problem && <ProblemNote problem={making.problem} />}
        <How />
        <Yours />
      </Stack>
    </Modal>
  );
}

function Made({ address, rings }: { address: string; rings: readonly Ring[] }) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const language = useLanguage();
  const [ring, setRing] = useState('');
  const [shift, setShift] = useState(false);
  const shown = feedAddress(address, { ring, shift, language });
  return (
    <Stack gap="md">
      <p className="noted" role="status">
        {t('feed.made')}
      </p>
      <NativeSelect
        label={t('ringFilter')}
        value={ring}
        onChange={(event) => setRing(event.currentTarget.value)}
        data={[{ value: '', label: t('allRings') }, ...rings.map((each) => ({ value: each.id, label: plain(each.title) }))]}
      />
      <Switch label={t('feed.shift')} description={t('feed.shiftHelp')} checked={shift} onChange={(event) => setShift(event.currentTarget.checked)} />
      <TextInput label={t('feed.address')} value={shown} readOnly onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={shown}>
        {({ copied, copy }) => <Button onClick={copy}>{copied ? t('feed.copied') : t('feed.copy')}</Button>}
      </CopyButton>
    </Stack>
  );
}

function How() {
  const t = useTexts('calendar');
  return (
    <section aria-labelledby="feed-how">
      <h3 id="feed-how">{t('feed.how')}</h3>
      <ul className="feed-how">
        <li>{t('feed.phone')}</li>
        <li>{t('feed.outlook')}</li>
        <li>{t('feed.google')}</li>
      </ul>
    </section>
  );
}

function Yours() {
  const t = useTexts('calendar');
  const language = useLanguage();
  const { timeZone } = useClock();
  const network = useNetworkId();
  const queries = useQueryClient();
  const feeds = useQuery(feedsQuery(network));
  const revoking = useIntention(
    (feed: string, headers) => answerOf(client.DELETE('/api/networks/{network}/calendar/feeds/{feed}', { params: { path: { network, feed } }, headers })),
    () => {
      say(t('feed.revoked'));
      void queries.invalidateQueries({ queryKey: feedsQuery(network).queryKey });
    },
  );
  return (
    <section aria-labelledby="feed-yours">
      <h3 id="feed-yours">{t('feed.yours')}</h3>
      <Fetched from={feeds}>
        {(found) =>
          found.length === 0 ? (
            <p className="flush dim">{t('feed.noneYet')}</p>
          ) : (
            <ul className="plain">
              {found.map(({ id, madeAt }) => {
                const when = moment(madeAt, language, timeZone);
                return (
                  <li key={id} className="between feed-line">
                    <span>{t('feed.madeAt', { moment: when })}</span>
                    <Button variant="default" size="compact-sm" disabled={revoking.pending} aria-label={t('feed.revokeNamed', { moment: when })} onClick={() => revoking.submit(id)}>
                      {t('feed.revoke')}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Fetched>
      {revoking.problem && <ProblemNote problem={revoking.problem} />}
    </section>
  );
}
