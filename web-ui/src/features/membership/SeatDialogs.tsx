import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText, Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { MemberField, NO_PERSON, OrganisationField, PersonField, personOf, RolesField, useRoleWords } from './fields';
import type { SeatAction } from './possible';

interface Props {
  member: Member;
  onClose: () => void;
}

function useSeat(member: Member) {
  const id = useNetworkId();
  const plain = usePlainText();
  const intro = `${plain(member.title)} – ${plain(member.organisationName)}`;
  return { params: { path: { network: id, member: member.id } }, intro };
}

/** Those that ask for nothing but the day, some with a reason. */
function PlainDialog({ action, member, onClose }: Props & { action: SeatAction }) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const reason = ['decline', 'toObserver', 'toSay', 'leave'].includes(action) ? 'optional' : 'none';
  return (
    <EntryDialog
      title={t(`actions.${action}`)}
      intro={intro}
      content={action}
      reason={reason}
      dayLabel={action === 'leave' ? t('fields.leavingDay') : undefined}
      onClose={onClose}
      act={({ on, because }, headers) => {
        switch (action) {
          case 'accept':
            return answerOf(client.POST('/api/networks/{network}/invitations/{member}/acceptance', { params, body: { on }, headers }));
          case 'decline':
            return answerOf(
              client.POST('/api/networks/{network}/invitations/{member}/declining', { params, body: { on, because }, headers }),
            );
          case 'releaseDeputy':
            return answerOf(client.POST('/api/networks/{network}/members/{member}/deputy/release', { params, body: { on }, headers }));
          case 'leave':
            return answerOf(client.POST('/api/networks/{network}/members/{member}/leaving', { params, body: { on, because }, headers }));
          default:
            return answerOf(
              client.PUT('/api/networks/{network}/members/{member}/say', {
                params,
                body: { hasSay: action === 'toSay', on, because },
                headers,
              }),
            );
        }
      }}
    />
  );
}

function JoiningDialog({ action, member, onClose }: Props & { action: 'joinInvited' | 'return' }) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const { asRole } = useRoleWords();
  const [roles, setRoles] = useState<string[]>([]);
  const [organisationId, setOrganisation] = useState(member.organisationId);
  const returns = action === 'return';
  return (
    <EntryDialog
      title={t(`actions.${action}`)}
      intro={intro}
      content={{ action, roles, organisationId }}
      reason={returns ? 'optional' : 'none'}
      onClose={onClose}
      act={({ on, because }, headers) =>
        returns
          ? answerOf(
              client.POST('/api/networks/{network}/members/{member}/returning', {
                params,
                body: {
                  organisationId: organisationId === '' ? undefined : organisationId,
                  roles: roles.map(asRole),
                  on,
                  because,
                },
                headers,
              }),
            )
          : answerOf(
              client.POST('/api/networks/{network}/members/{member}/joining', {
                params,
                body: { roles: roles.map(asRole), on },
                headers,
              }),
            )
      }
    >
      {returns && (
        <OrganisationField label={t('fields.organisation')} value={organisationId} onChange={setOrganisation} />
      )}
      <RolesField value={roles} onChange={setRoles} />
    </EntryDialog>
  );
}

function RoleDialog({ member, onClose }: Props) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const { names, asRole } = useRoleWords();
  const [typed, setTyped] = useState('');
  return (
    <EntryDialog
      title={t('actions.takeRole')}
      intro={intro}
      content={typed}
      ready={typed.trim() !== ''}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/members/{member}/roles', {
            params,
            body: { role: asRole(typed), on, because },
            headers,
          }),
        )
      }
    >
      <Autocomplete label={t('fields.newRole')} data={names} value={typed} onChange={setTyped} required />
    </EntryDialog>
  );
}

function HouseDialog({ action, member, onClose }: Props & { action: 'house' | 'confirm' }) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const offered = action === 'confirm' ? member.confirmationAsked?.organisationIds : undefined;
  const [organisationId, setOrganisation] = useState(offered?.length === 1 ? (offered[0] ?? '') : '');
  return (
    <EntryDialog
      title={t(`actions.${action}`)}
      intro={intro}
      content={organisationId}
      ready={organisationId !== ''}
      reason={action === 'house' ? 'optional' : 'none'}
      onClose={onClose}
      act={({ on, because }, headers) =>
        action === 'confirm'
          ? answerOf(
              client.POST('/api/networks/{network}/members/{member}/confirmation', {
                params,
                body: { organisationId, on },
                headers,
              }),
            )
          : answerOf(
              client.PUT('/api/networks/{network}/members/{member}/home-organisation', {
                params,
                body: { organisationId, on, because },
                headers,
              }),
            )
      }
    >
      <OrganisationField
        label={t('fields.organisation')}
        value={organisationId}
        onChange={setOrganisation}
        among={offered}
        required
      />
    </EntryDialog>
  );
}

function PersonDialog({ action, member, onClose }: Props & { action: 'deputy' | 'title' | 'holder' }) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const [title, setTitle] = useState<LocalText>(action === 'title' ? member.title : {});
  const [fields, setPerson] = useState(NO_PERSON);
  const person = personOf(fields);
  const words = filled(title);
  return (
    <EntryDialog
      title={t(`actions.${action}`)}
      intro={intro}
      content={{ action, words, person }}
      ready={action === 'holder' || Object.keys(words).length > 0}
      reason={action === 'holder' ? 'optional' : 'none'}
      onClose={onClose}
      act={({ on, because }, headers) => {
        if (action === 'deputy') {
          const body = { title: words, person, on };
          return answerOf(client.PUT('/api/networks/{network}/members/{member}/deputy', { params, body, headers }));
        }
        if (action === 'title') {
          return answerOf(
            client.PUT('/api/networks/{network}/members/{member}/title', { params, body: { title: words, on }, headers }),
          );
        }
        return answerOf(
          client.PUT('/api/networks/{network}/members/{member}/holder', { params, body: { person, on, because }, headers }),
        );
      }}
    >
      {action !== 'holder' && (
        <LocalTextField
          label={t(action === 'deputy' ? 'fields.deputyTitle' : 'fields.title')}
          value={title}
          onChange={setTitle}
        />
      )}
      {action !== 'title' && <PersonField value={fields} onChange={setPerson} />}
    </EntryDialog>
  );
}

/** A role is laid down, or handed over to another member. */
export function RoleEndDialog({ role, handsOver, member, onClose }: Props & { role: string; handsOver: boolean }) {
  const t = useTexts('membership');
  const { params, intro } = useSeat(member);
  const [to, setTo] = useState('');
  const path = { ...params.path, role };
  return (
    <EntryDialog
      title={t(handsOver ? 'actions.handOver' : 'actions.layDown')}
      intro={intro}
      content={{ role, handsOver, to }}
      ready={!handsOver || to !== ''}
      reason="optional"
      onClose={onClose}
      act={({ on, because }, headers) =>
        handsOver
          ? answerOf(
              client.POST('/api/networks/{network}/members/{member}/roles/{role}/handover', {
                params: { path },
                body: { to, on, because },
                headers,
              }),
            )
          : answerOf(
              client.POST('/api/networks/{network}/members/{member}/roles/{role}/laying-down', {
                params: { path },
                body: { on, because },
                headers,
              }),
            )
      }
    >
      {handsOver && (
        <MemberField label={t('fields.handOverTo')} value={to} onChange={setTo} except={member.id} required />
      )}
    </EntryDialog>
  );
}

export function SeatDialog({ action, ...props }: Props & { action: SeatAction }) {
  switch (action) {
    case 'joinInvited':
    case 'return':
      return <JoiningDialog action={action} {...props} />;
    case 'takeRole':
      return <RoleDialog {...props} />;
    case 'house':
    case 'confirm':
      return <HouseDialog action={action} {...props} />;
    case 'deputy':
    case 'title':
    case 'holder':
      return <PersonDialog action={action} {...props} />;
    default:
      return <PlainDialog action={action} {...props} />;
  }
}
