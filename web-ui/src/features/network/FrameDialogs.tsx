import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText, NetworkCard, Wording } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { MembersChoice } from '@/shared/ui/MembersChoice';
import { useNetworkId, useNetworkLanguages } from '@/shared/useNetwork';
import { reworded, textOf } from '@/shared/i18n/rewording';

interface Props {
  card: NetworkCard;
  onClose: () => void;
}

export function GoverningBodyDialog({ card, onClose }: Props) {
  const t = useTexts('network');
  const network = useNetworkId();
  const [typed, setTyped] = useState<LocalText>(card.governingBody?.name ?? {});
  const [members, setMembers] = useState<string[]>(card.governingBody?.members ?? []);
  const name = filled(typed);
  return (
    <EntryDialog
      title={t('editGoverningBody')}
      intro={t('governingBodyHelp')}
      content={{ name, members }}
      ready={Object.keys(name).length > 0}
      reason="optional"
      onClose={onClose}
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/governing-body', {
            params: { path: { network } },
            body: { name, members, ...when },
            headers,
          }),
        )
      }
    >
      <LocalTextField label={t('governingBodyName')} value={typed} onChange={setTyped} />
      <MembersChoice label={t('governingBodyMembers')} value={members} onChange={setMembers} />
    </EntryDialog>
  );
}

export function DataProtectionDialog({ card, onClose }: Props) {
  const t = useTexts('network');
  const network = useNetworkId();
  const [language = 'fi'] = useNetworkLanguages();
  const before = card.dataProtection;
  const [controller, setController] = useState(textOf(before?.controller));
  const [personalData, setPersonalData] = useState((before?.personalData ?? []).map(textOf));
  const [excluded, setExcluded] = useState(textOf(before?.excluded));
  const [years, setYears] = useState<number | string>(before?.retentionYears ?? '');
  const worded = (text: string, earlier: readonly (Wording | undefined)[]) => reworded(text.trim(), language, earlier);
  const content = {
    controller: worded(controller, [before?.controller]),
    personalData: personalData.map((text) => worded(text, before?.personalData ?? [])),
    excluded: excluded.trim() === '' ? undefined : worded(excluded, [before?.excluded]),
    retentionYears: years === '' ? undefined : Number(years),
  };
  return (
    <EntryDialog
      title={t('editDataProtection')}
      intro={t('dataProtectionHelp')}
      content={content}
      ready={controller.trim() !== ''}
      reason="optional"
      onClose={onClose}
      act={(when, headers) =>
        answerOf(
          client.PUT('/api/networks/{network}/data-protection', {
            params: { path: { network } },
            body: { ...content, ...when },
            headers,
          }),
        )
      }
    >
      <TextInput
        label={t('controller')}
        description={t('controllerHelp')}
        value={controller}
        required
        onChange={(event) => setController(event.currentTarget.value)}
      />
      <TagsInput
        label={t('personalData')}
        description={t('personalDataHelp')}
        value={personalData}
        acceptValueOnBlur
        onChange={setPersonalData}
      />
      <TextInput
        label={t('excluded')}
        description={t('excludedHelp')}
        value={excluded}
        onChange={(event) => setExcluded(event.currentTarget.value)}
      />
      <NumberInput label={t('retention')} description={t('retentionHelp')} value={years} min={0} max={1000} allowDecimal={false} onChange={setYears} />
    </EntryDialog>
  );
}
