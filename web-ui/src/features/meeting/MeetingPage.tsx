import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { MeetingView } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { OwnHistory } from '@/shared/record/OwnHistory';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { Agenda } from './Agenda';
import { CameUp, Facts } from './Facts';
import { runsNow } from './life.model';
import { LifeCycle } from './LifeCycle';
import { LiveMeeting } from './LiveMeeting';
import { MeetingActions } from './MeetingActions';
import { Minutes } from './Minutes';
import { People } from './People';
import { Pulse, YourPulse } from './Pulse';
import { meetingQuery } from './queries';
import { StateBadge } from './StateBadge';
import { Suggestions } from './Suggestions';
import { useMay } from './useMay';
import { useMeetingWords } from './words';
import { YourAnswer } from './YourAnswer';
import './meeting.css';

const TABS = ['agenda', 'live', 'people', 'minutes', 'history'] as const;

function Tabs({ meeting, shown, live }: { meeting: MeetingView; shown: (typeof TABS)[number]; live: boolean }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  return (
    <nav aria-label={t('meetingTabs')} className="tabs no-print">
      {TABS.filter((tab) => live || tab !== 'live').map((tab) => (
        <PageLink
          key={tab}
          to={paths.meeting(network, meeting.summary.id)}
          search={{ tab: tab === 'agenda' ? undefined : tab }}
          className="tab"
          aria-current={tab === shown ? 'page' : undefined}
        >
          {t(`tab.${tab}`)}
        </PageLink>
      ))}
    </nav>
  );
}

function Meeting({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const network = useNetworkId();
  const words = useMeetingWords();
  const may = useMay(meeting);
  const { values } = useFilters(['tab']);
  const { today } = useClock();
  const { summary } = meeting;
  const live = runsNow(meeting, may, today);
  const tab = TABS.find((each) => each === values.tab && (live || each !== 'live')) ?? 'agenda';
  return (
    <>
      <p className="no-print">
        <PageLink to={paths.meetings(network)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {t('back')}
        </PageLink>
      </p>
      <PageHead
        title={plain(summary.title)}
        heading={<Words of={summary.title} />}
        eyebrow={words.howOf(summary)}
        lead={
          <>
            {words.whenOf(summary)} <StateBadge state={summary.state} />
          </>
        }
      >
        <MeetingActions meeting={meeting} may={may} />
      </PageHead>
      <Tabs meeting={meeting} shown={tab} live={live} />
      <div className="stack">
        <Writable by="members">{null}</Writable>
        {tab === 'agenda' && (
          <>
            <LifeCycle meeting={meeting} />
            <YourAnswer meeting={meeting} seats={may.seats} />
            <YourPulse meeting={meeting} seats={may.seats} />
            <div className="split">
              <Agenda meeting={meeting} may={may} />
              <div className="stack narrow">
                {may.run && meeting.minutes.published === 0 && <Suggestions meeting={meeting} />}
                <Pulse meeting={meeting} may={may} />
                <Facts meeting={meeting} />
                <CameUp meeting={meeting} />
              </div>
            </div>
          </>
        )}
        {tab === 'live' && <LiveMeeting meeting={meeting} />}
        {tab === 'people' && (
          <>
            <YourAnswer meeting={meeting} seats={may.seats} />
            <People meeting={meeting} />
          </>
        )}
        {tab === 'minutes' && <Minutes meeting={meeting} />}
        {tab === 'history' && <OwnHistory title={t('tab.history')} of={{ meeting: summary.id }} />}
      </div>
    </>
  );
}

/** One meeting: what it is about and what came of it, who was there, its minutes, and all that the record tells of it. */
export function MeetingPage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const { clocks } = useClock();
  const meeting = useQuery(meetingQuery(useNetworkId(), params['meetingId'] ?? '', clocks));
  return <Fetched from={meeting}>{(found) => <Meeting meeting={found} />}</Fetched>;
}
