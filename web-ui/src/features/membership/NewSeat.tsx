import { Button, NumberInput, Switch } from '@mantine/core';
import { IconMailPlus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { useNetworkId } from '@/shared/useNetwork';
import { MemberField, NO_PERSON, OrganisationField, PersonField, personOf, RolesField, useRoleWords } from './fields';

function SeatDialog({ kind, onClose }: { kind: 'invite' | 'join'; onClose: () => void }) {
  const t = useTexts('membership');
  const id = useNetworkId();
  const { asRole } = useRoleWords();
  const [title, setTitle] = useState<LocalText>({});
  const [organisationId, setOrganisation] = useState('');
  const [person, setPerson] = useState(NO_PERSON);
  const [invitedBy, setInvitedBy] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const [hasSay, setHasSay] = useState(true);
  const [days, setDays] = useState<number>();
  const joins = kind === 'join';
  const seat = { title: filled(title), organisationId, person: personOf(person) };
  const path = { network: id };
  return (
    <EntryDialog
      title={t(joins ? 'actions.join' : 'actions.invite')}
      content={{ ...seat, invitedBy, roles, hasSay, days }}
      ready={Object.keys(seat.title).length > 0 && organisationId !== ''}
      act={({ on }, headers) =>
        joins
          ? answerOf(
              client.POST('/api/networks/{network}/members', {
                params: { path },
                body: { ...seat, roles: roles.map(asRole), hasSay, pledgedDaysPerYear: days, on },
                headers,
              }),
            )
          : answerOf(
              client.POST('/api/networks/{network}/invitations', {
                params: { path },
                body: { ...seat, invitedBy: invitedBy === '' ? undefined : invitedBy, on },
                headers,
              }),
            )
      }
      onClose={onClose}
    >
      <LocalTextField label={t('fields.title')} value={title} onChange={setTitle} />
      <OrganisationField label={t('fields.organisation')} value={organisationId} onChange={setOrganisation} required />
      {joins ? (
        <>
          <RolesField value={roles} onChange={setRoles} />
          <Switch
            label={t('fields.say')}
            description={t('fields.sayHelp')}
            checked={hasSay}
            onChange={(event) => setHasSay(event.currentTarget.checked)}
          />
          <NumberInput
            label={t('fields.days')}
            min={0}
            max={366}
            hideControls
            value={days ?? ''}
            onChange={(value) => setDays(typeof value === 'number' ? value : undefined)}
          />
        </>
      ) : (
        <MemberField label={t('fields.invitedBy')} value={invitedBy} onChange={setInvitedBy} />
      )}
      <PersonField value={person} onChange={setPerson} />
    </EntryDialog>
  );
}

/** The two ways in: by invitation, or straight away. */
export function NewSeat() {
  const t = useTexts('membership');
  const [open, setOpen] = useState<'invite' | 'join'>();
  return (
    <div className="row no-print">
      <Button variant="default" leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setOpen('invite')}>
        {t('actions.invite')}
      </Button>
      <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setOpen('join')}>
        {t('actions.join')}
      </Button>
      {open !== undefined && <SeatDialog kind={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
