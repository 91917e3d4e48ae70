import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { useNetworkId } from '@/shared/useNetwork';

/** Opens an account and lets it keep the record; its holder signs in by the link that comes back. */
export function NameKeeperDialog({ onClose, onNamed }: { onClose: () => void; onNamed: (link: string) => void }) {
  const t = useTexts('access');
  const network = useNetworkId();
  const [typed, setTyped] = useState('');
  const [seat, setSeat] = useState('');
  const name = typed.trim();
  const act = async (headers: { 'Idempotency-Key': string }) => {
    const account = await answerOf(client.POST('/api/accounts', { body: { name }, headers }));
    const body = { accountId: account.id, memberId: seat === '' ? undefined : seat };
    const named = { 'Idempotency-Key': `${headers['Idempotency-Key']}-keeper` };
    await answerOf(client.POST('/api/networks/{network}/keepers', { params: { path: { network } }, body, headers: named }));
    return account.link;
  };
  return (
    <EntryDialog
      title={t('name')}
      intro={t('nameIntro')}
      content={{ name, seat }}
      ready={name !== ''}
      asksDay={false}
      confirmLabel={t('confirm')}
      act={(_when, headers) => act(headers)}
      onClose={onClose}
      onDone={onNamed}
    >
      <TextInput
        label={t('whose')}
        description={t('whoseHelp')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        required
      />
      <MemberChoice label={t('seat')} nobody={t('noSeat')} value={seat} onChange={setSeat} />
    </EntryDialog>
  );
}

export function ReleaseKeeperDialog({ account, name, onClose }: { account: string; name: string; onClose: () => void }) {
  const t = useTexts('access');
  const network = useNetworkId();
  return (
    <EntryDialog
      title={t('release')}
      intro={t('releaseIntro', { name })}
      content={account}
      asksDay={false}
      confirmLabel={t('release')}
      act={(_when, headers) =>
        answerOf(client.DELETE('/api/networks/{network}/keepers/{account}', { params: { path: { network, account } }, headers }))
      }
      onClose={onClose}
    />
  );
}
