import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { pickWording } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { usePlainText } from '@/shared/ui/Words';
import { useSeats } from '@/shared/useSeats';
import type { OfMeeting } from './MeetingDialogs';
import { usePath } from './MeetingDialogs';
import type { Called } from './people.model';
import { ATTENDANCES, byHouse, changesOfRoll, replied } from './people.model';

/** Who came: one line for each who was asked or is a member, an organisation at a time, all recorded together. */
export function RollDialog({ meeting, onClose }: OfMeeting) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const language = useLanguage();
  const seats = useSeats();
  const path = usePath({ meeting });
  const members = seats.on(meeting.summary.firstDay);
  const known = new Map(meeting.attendees.map((attendee) => [attendee.seat.memberId, attendee]));
  const people = [
    ...meeting.attendees.map(({ seat, organisationId, organisation }) => ({ id: seat.memberId, title: seat.title, organisationId, organisation })),
    ...members
      .filter(({ id }) => !known.has(id))
      .map(({ id, title, organisationId, organisationName }) => ({ id, title, organisationId, organisation: organisationName })),
  ];
  const houses = byHouse(people, (each) => each).sort((one, other) => plain(one.organisation).localeCompare(plain(other.organisation)));
  const before = new Map<string, Called>(
    meeting.attendees.map(({ seat, attendance, deputy, because }) => [
      seat.memberId,
      { attendance: attendance ?? '', deputy: deputy ? plain(deputy) : '', because: because ? pickWording(because, language).text : '' },
    ]),
  );
  const [called, setCalled] = useState<ReadonlyMap<string, Called>>(new Map());
  const at = (id: string): Called => called.get(id) ?? before.get(id) ?? { attendance: '', deputy: '', because: '' };
  const call = (id: string, change: Partial<Called>) => setCalled((earlier) => new Map([...earlier, [id, { ...at(id), ...change }]]));
  const fill = () =>
    setCalled((earlier) => {
      const open = people.filter(({ id }) => at(id).attendance === '');
      return new Map([...earlier, ...open.map(({ id }) => [id, { ...at(id), attendance: replied(known.get(id)) }] as const)]);
    });
  const attendance = changesOfRoll(before, called, language);
  return (
    <EntryDialog
      title={t('roll.title')}
      intro={t('roll.intro')}
      content={attendance}
      ready={attendance.length > 0}
      asksDay={false}
      confirmLabel={t('roll.confirm', { count: attendance.length })}
      act={(_, headers) =>
        answerOf(client.POST('/api/networks/{network}/meetings/{meeting}/attendance', { params: { path }, body: { attendance }, headers }))
      }
      onClose={onClose}
    >
      <div className="row small">
        <button type="button" className="plain-button" onClick={fill}>
          {t('roll.fill')}
        </button>
      </div>
      {houses.map(({ organisationId, organisation, people: ofHouse }) => (
        <fieldset key={organisationId} className="roll-house">
          <legend>{plain(organisation)}</legend>
          {ofHouse.map(({ id, title }) => {
            const name = `${plain(title)}, ${plain(organisation)}`;
            const one = at(id);
            const reply = known.get(id)?.reply;
            return (
              <div key={id} className="roll-line">
                <span>
                  {plain(title)}
                  {reply && <small className="block dim">{t(`reply.told.${reply.reply}`)}</small>}
                </span>
                <NativeSelect
                  aria-label={t('roll.of', { name })}
                  value={one.attendance}
                  onChange={(event) => {
                    const chosen = ATTENDANCES.find((each) => each === event.currentTarget.value) ?? '';
                    call(id, { attendance: chosen });
                  }}
                  data={[
                    ...(before.get(id)?.attendance ? [] : [{ value: '', label: t('roll.open') }]),
                    ...ATTENDANCES.map((each) => ({ value: each, label: t(`attendance.${each}`) })),
                  ]}
                />
                {one.attendance === 'by-deputy' && (
                  <TextInput
                    aria-label={t('roll.deputyOf', { name })}
                    placeholder={t('roll.deputy')}
                    value={one.deputy}
                    onChange={(event) => call(id, { deputy: event.currentTarget.value })}
                  />
                )}
                {(one.attendance === 'excused' || one.attendance === 'absent') && (
                  <TextInput
                    aria-label={t('roll.becauseOf', { name })}
                    placeholder={t('roll.because')}
                    value={one.because}
                    onChange={(event) => call(id, { because: event.currentTarget.value })}
                  />
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </EntryDialog>
  );
}
