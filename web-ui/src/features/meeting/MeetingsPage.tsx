import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meetingsQuery } from '@/shared/api/queries';
import type { MeetingSummary } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { Writable } from '@/shared/ui/Writable';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { usePlainText } from '@/shared/ui/Words';
import { MeetingLine } from './MeetingLine';
import { FORMS, grouped, matching, MODES, STATES, yearsOf } from './meetings.model';
import { MeetingTabs } from './MeetingTabs';
import { PlanDialog } from './PlanDialogs';
import { useMeetingWords } from './words';
import './meeting.css';

const FILTERS = ['q', 'form', 'mode', 'state', 'year'] as const;

function Filters({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const t = useTexts('meeting');
  const { modeOf } = useMeetingWords();
  const { values, set, clear } = useFilters(FILTERS);
  const modes = [...new Set([...MODES, ...meetings.flatMap(({ mode }) => mode ?? [])])];
  const select = (name: 'form' | 'mode' | 'state' | 'year', options: readonly { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`filter.${name}`)}
      value={values[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: t('filter.all') }, ...options]}
    />
  );
  return (
    <div className="filters no-print" role="search" aria-label={t('filters')}>
      <TextInput
        className="grow"
        label={t('filter.q')}
        value={values.q}
        onChange={(event) => set({ q: event.currentTarget.value })}
        autoComplete="off"
      />
      {select('form', FORMS.map((form) => ({ value: form, label: t(`form.${form}`) })))}
      {select('mode', modes.map((mode) => ({ value: mode, label: modeOf(mode) })))}
      {select('state', STATES.map((state) => ({ value: state, label: t(`state.${state}`) })))}
      {select('year', yearsOf(meetings).map((year) => ({ value: year, label: year })))}
      {FILTERS.some((name) => values[name] !== '') && (
        <Button variant="subtle" onClick={clear} style={{ alignSelf: 'flex-end' }}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

function List({ name, meetings }: { name: 'coming' | 'untold' | 'past'; meetings: readonly MeetingSummary[] }) {
  const t = useTexts('meeting');
  if (meetings.length === 0) {
    return null;
  }
  return (
    <section className={`card${name === 'untold' ? ' waiting' : ''}`} aria-labelledby={`meetings-${name}`}>
      <h2 id={`meetings-${name}`}>{t(name)}</h2>
      {name === 'untold' && <p className="dim">{t('untoldLead')}</p>}
      <ul className="plain meeting-list">
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function Meetings({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const t = useTexts('meeting');
  const plain = usePlainText();
  const { day, readOnly } = useClock();
  const { howOf, daysOf } = useMeetingWords();
  const { values } = useFilters(FILTERS);
  const [planning, setPlanning] = useState(false);
  const wanted = matching(meetings, values, (meeting) => `${plain(meeting.title)} ${howOf(meeting)} ${daysOf(meeting)}`);
  const { coming, untold, past } = grouped(wanted, day);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <Writable quiet>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPlanning(true)} className="no-print">
            {t('act.plan')}
          </Button>
        </Writable>
      </PageHead>
      <MeetingTabs />
      <div className="stack">
        <Writable>{null}</Writable>
        {meetings.length === 0 ? <p className="lead">{t(readOnly ? 'noneThen' : 'noneYet')}</p> : <Filters meetings={meetings} />}
        {meetings.length > 0 && wanted.length === 0 && <p className="lead">{t('noneSuch')}</p>}
        <List name="untold" meetings={untold} />
        <List name="coming" meetings={coming} />
        <List name="past" meetings={past} />
      </div>
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </>
  );
}

/** When the network meets and has met, on the day that is shown. */
export function MeetingsPage() {
  const { clocks } = useClock();
  const meetings = useQuery(meetingsQuery(useNetworkId(), clocks));
  return <Fetched from={meetings}>{(found) => <Meetings meetings={found} />}</Fetched>;
}
