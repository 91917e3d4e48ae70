import type { TablerIcon } from '@tabler/icons-react';
import { IconCheck, IconCircleDashed, IconMail, IconUserShare, IconX } from '@tabler/icons-react';
import type { Attendee, MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { LateMark } from './LateMark';
import { isHeld } from './meetings.model';
import { byHouse } from './people.model';
import { useMeetingWords } from './words';

const LOOKS: Record<string, { icon: TablerIcon; tone: string }> = {
  present: { icon: IconCheck, tone: 'yes' },
  'by-deputy': { icon: IconUserShare, tone: 'yes' },
  excused: { icon: IconX, tone: 'quiet' },
  absent: { icon: IconX, tone: 'no' },
  coming: { icon: IconCheck, tone: 'yes' },
  'sending-deputy': { icon: IconUserShare, tone: 'yes' },
  'not-coming': { icon: IconX, tone: 'quiet' },
  invited: { icon: IconMail, tone: 'wait' },
  open: { icon: IconCircleDashed, tone: 'wait' },
};

function Sign({ look, told }: { look: string; told: string }) {
  const { icon: Icon, tone } = LOOKS[look] ?? { icon: IconCircleDashed, tone: 'wait' };
  return (
    <span className="standing" data-tone={tone}>
      <Icon size={17} aria-hidden />
      <span>{told}</span>
    </span>
  );
}

/** Whether they came; before that, what they answered. */
function Came({ attendee, held }: { attendee: Attendee; held: boolean }) {
  const t = useTexts('meeting');
  const { attendance, reply, deputy, because, recorded } = attendee;
  const why = attendance === undefined ? reply?.because : because;
  return (
    <div>
      {attendance !== undefined ? (
        <Sign look={attendance} told={t(`attendance.${attendance}`)} />
      ) : reply ? (
        <Sign look={reply.reply} told={t(`reply.told.${reply.reply}`)} />
      ) : (
        <Sign look={held ? 'open' : 'invited'} told={t(held ? 'people.notRecorded' : 'people.noAnswer')} />
      )}
      {deputy && (
        <span className="block small dim">
          <Words of={deputy} />
        </span>
      )}
      {why && (
        <span className="block small dim">
          <WordingText of={why} />
        </span>
      )}
      <LateMark of={attendance === undefined ? reply?.recorded : recorded} />
    </div>
  );
}

/** Who was asked and who came, an organisation at a time. */
export function People({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const network = useNetworkId();
  const words = useMeetingWords();
  const { attendees, guests, summary } = meeting;
  const held = isHeld(summary);
  const houses = byHouse(attendees, (each) => each).sort((one, other) => plain(one.organisation).localeCompare(plain(other.organisation)));
  const turnoutOf = (organisationId: string) => meeting.homes.find((home) => home.organisationId === organisationId)?.turnout;
  return (
    <section className="card people-at" aria-labelledby="people-at">
      <h2 id="people-at">{t(held ? 'people.titleHeld' : 'people.title')}</h2>
      {attendees.length === 0 ? (
        <p className="flush dim">{t(held ? 'people.nobodyRecorded' : 'people.nobodyInvited')}</p>
      ) : (
        <p className="dim">{words.turnoutOf(summary.turnout, summary.guests)}</p>
      )}
      {houses.map(({ organisationId, organisation, people }) => {
        const turnout = turnoutOf(organisationId);
        return (
          <div key={organisationId} className="people-house">
            <h3>
              <Words of={organisation} />
              {people.length > 1 && turnout && <span className="block small dim">{words.turnoutOf(turnout)}</span>}
            </h3>
            <ul className="plain">
              {people.map((attendee) => (
                <li key={attendee.seat.memberId}>
                  <div>
                    <PageLink to={paths.member(network, attendee.seat.memberId)} className="seat-name">
                      <Words of={attendee.seat.title} />
                    </PageLink>
                    {held && attendee.reply && attendee.attendance !== undefined && (
                      <span className="block small dim">{t('people.hadAnswered', { reply: t(`reply.told.${attendee.reply.reply}`).toLowerCase() })}</span>
                    )}
                  </div>
                  <Came attendee={attendee} held={held} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {guests.length > 0 && (
        <div className="people-house">
          <h3>{t('guests.heading')}</h3>
          <ul className="plain">
            {guests.map(({ number, title, organisation, recorded }) => (
              <li key={recorded.entryId}>
                <div>
                  {t('turnout.guests', { count: number })}
                  {title && (
                    <span className="block small dim">
                      <Words of={title} />
                      {organisation && (
                        <>
                          , <Words of={organisation} />
                        </>
                      )}
                    </span>
                  )}
                </div>
                <LateMark of={recorded} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
