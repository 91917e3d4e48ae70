import type { MeetingSummary } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { StateBadge } from './StateBadge';
import { useMeetingWords } from './words';

const COUNTED = ['decisions', 'promises', 'information'] as const;

/** One meeting in the list: when, what, and how far it has come. */
export function MeetingLine({ meeting }: { meeting: MeetingSummary }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const words = useMeetingWords();
  const times = words.timesOf(meeting);
  const came = words.turnoutOf(meeting.turnout, meeting.guests);
  const outcomes = COUNTED.filter((key) => meeting[key] > 0).map((key) => t(`count.${key}`, { count: meeting[key] }));
  return (
    <li className="meeting-line" data-state={meeting.state}>
      <p className="flush meeting-day">
        {words.daysOf(meeting)}
        {times !== '' && <span className="block small dim">{times}</span>}
      </p>
      <div>
        <h3>
          <PageLink to={paths.meeting(network, meeting.id)} className="seat-name">
            <Words of={meeting.title} />
          </PageLink>
        </h3>
        <p className="flush small dim">{words.howOf(meeting)}</p>
      </div>
      <div className="meeting-tells">
        {came !== '' && <p className="flush">{came}</p>}
        {outcomes.length > 0 && <p className="flush small dim">{outcomes.join(', ')}</p>}
      </div>
      <div className="meeting-state">
        <StateBadge state={meeting.state} />
      </div>
    </li>
  );
}
