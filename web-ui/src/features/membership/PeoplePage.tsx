import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { seatRowsQuery } from '@/shared/api/queries';
import type { Member } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { changes, invitedOn, membersOn } from '@/shared/seats';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { Writable } from '@/shared/ui/Writable';
import { useNetwork, useNetworkId } from '@/shared/useNetwork';
import { Directory } from './Directory';
import { Invited } from './Invited';
import { NewSeat } from './NewSeat';
import { PeopleTabs } from '@/shared/ui/PeopleTabs';
import { TimeBar } from './TimeBar';

function People({ rows }: { rows: Member[] }) {
  const t = useTexts('membership');
  const clock = useClock();
  const network = useNetwork();
  const { moveTo } = clock;
  // What was slid to holds only as long as the address has not moved on.
  const [slid, setSlid] = useState<{ day: Day; from: Day }>();
  const day = slid?.from === clock.day ? slid.day : clock.day;
  const all = changes(rows);
  const began = [network?.initiatedOn, rows.map((row) => row.validFrom).sort()[0], clock.today]
    .filter((each) => each !== undefined)
    .sort()[0];
  const members = membersOn(rows, day);
  const slide = useCallback((to: Day) => setSlid({ day: to, from: clock.day }), [clock.day]);
  const settle = useCallback(
    (to: Day) => {
      setSlid({ day: to, from: clock.day });
      moveTo(to);
    },
    [clock.day, moveTo],
  );
  const observers = members.filter((member) => !member.hasSay).length;
  const houses = new Set(members.map((member) => member.organisationId)).size;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={[
          [t('count', { count: members.length }), observers > 0 ? t('observerCount', { count: observers }) : ''].filter(Boolean).join(', '),
          members.length > 0 ? t('organisationCount', { count: houses }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <Writable quiet>
          <NewSeat />
        </Writable>
      </PageHead>
      <PeopleTabs />
      <div className="stack">
        <Writable>{null}</Writable>
        <TimeBar
          changes={all}
          first={began ?? clock.today}
          last={clock.today}
          day={day}
          members={members.length}
          onSlide={slide}
          onSettle={settle}
        />
        <Directory members={members} />
        <Invited members={invitedOn(rows, day)} />
      </div>
    </>
  );
}

/** Who is in the network on the day that is shown, and how it came to be so. */
export function PeoplePage() {
  const rows = useQuery(seatRowsQuery(useNetworkId(), useClock().knownAt));
  return <Fetched from={rows}>{(all) => <People rows={all} />}</Fetched>;
}
