import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import type { Person } from '@/shared/person';
import { usePersonName } from '@/shared/person';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { usePlainText } from '@/shared/ui/Words';
import { useKeeper, useNetworkId, useYourSeats } from '@/shared/useNetwork';
import { PersonField, personOf } from './fields';

interface Props {
  member: Member;
  person: Person;
}

function CorrectDialog({ person, intro, onClose }: { person: Person; intro: string; onClose: () => void }) {
  const t = useTexts('membership');
  const path = { network: useNetworkId(), person: person.id };
  const [fields, setFields] = useState({ name: person.name ?? '', email: person.email ?? '', phone: person.phone ?? '' });
  const body = personOf(fields);
  return (
    <EntryDialog
      title={t('register.correctTitle')}
      intro={intro}
      content={fields}
      ready={body !== undefined}
      asksDay={false}
      confirmLabel={t('register.save')}
      act={(_when, headers) =>
        answerOf(client.PUT('/api/networks/{network}/persons/{person}', { params: { path }, body: body ?? {}, headers }))
      }
      onClose={onClose}
    >
      <PersonField value={fields} onChange={setFields} />
    </EntryDialog>
  );
}

function EraseDialog({ person, seat, onClose }: { person: Person; seat: string; onClose: () => void }) {
  const t = useTexts('membership');
  const nameOf = usePersonName();
  const path = { network: useNetworkId(), person: person.id };
  const name = nameOf(person);
  return (
    <EntryDialog
      title={t('register.eraseTitle')}
      intro={name === undefined ? seat : `${name}, ${seat}`}
      content={person.id}
      asksDay={false}
      confirmLabel={t('register.erase')}
      act={(_when, headers) =>
        answerOf(client.DELETE('/api/networks/{network}/persons/{person}', { params: { path }, headers }))
      }
      onClose={onClose}
    >
      <div>
        <h3 className="flush">{t('register.goes')}</h3>
        <p className="flush">{t('register.goesText')}</p>
      </div>
      <div>
        <h3 className="flush">{t('register.stays')}</h3>
        <p className="flush">{t('register.staysText', { seat })}</p>
      </div>
      <p className="flush">
        <strong>{t('register.forGood')}</strong>
      </p>
    </EntryDialog>
  );
}

/**
 * What the register knows of whoever holds a seat or stands in for its holder. Whoever keeps the record may put it right or have it
 * removed on whatever day is shown, for the register knows no past; members may do so for themselves.
 */
export function PersonDetails({ member, person }: Props) {
  const t = useTexts('membership');
  const plain = usePlainText();
  const nameOf = usePersonName();
  const keeper = useKeeper();
  const ownSeat = useYourSeats().includes(member.id) && person.id === member.person?.id;
  const [open, setOpen] = useState<'correct' | 'erase'>();
  const seat = `${plain(member.title)}, ${plain(member.organisationName)}`;
  const close = () => setOpen(undefined);
  return (
    <>
      {[nameOf(person), person.email, person.phone].filter(Boolean).join(' · ')}
      {!person.erased && (keeper || ownSeat) && (
        <span className="row no-print" style={{ gap: '0.9rem' }}>
          {(['correct', 'erase'] as const).map((action) => (
            <button key={action} type="button" className="plain-button small" onClick={() => setOpen(action)}>
              {t(`register.${action}`)}
              <span className="for-ears">: {nameOf(person) ?? seat}</span>
            </button>
          ))}
        </span>
      )}
      {open === 'correct' && <CorrectDialog person={person} intro={seat} onClose={close} />}
      {open === 'erase' && <EraseDialog person={person} seat={seat} onClose={close} />}
    </>
  );
}
