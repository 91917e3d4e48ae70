import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AgendaItem, MeetingView } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { timeOfDay } from '@/shared/time/format';
import { Fetched } from '@/shared/ui/Fetched';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, WordingText, Words } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId, useNetworkLanguages } from '@/shared/useNetwork';
import { beginnings, withOutcomes } from './agenda.model';
import type { Block } from './live.model';
import { fieldsOf } from './live.model';
import { LiveField } from './LiveField';
import { HoldDialog } from './MeetingDialogs';
import { isHeld } from './meetings.model';
import { WriteDialog } from './MinutesDialogs';
import type { OutcomeKind } from './OutcomeDialog';
import { OutcomeDialog } from './OutcomeDialog';
import { typedQuery } from './queries';
import { RollDialog } from './RollDialog';
import { useMeetingWords } from './words';

const KINDS: readonly OutcomeKind[] = ['information', 'decision', 'promise'];
const A_MINUTE = 60_000;

/** How many minutes have gone by since this was shown first. */
function useMinutes(): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((before) => before + 1), A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return minutes;
}

/** How long the matter at hand has taken, beside how long it was to take. */
function Taken({ item }: { item: AgendaItem }) {
  const t = useTexts('meeting');
  const minutes = useMinutes();
  const over = item.minutes !== undefined && minutes > item.minutes;
  return (
    <span className={over ? 'badge amber' : 'badge'} role="timer">
      {item.minutes === undefined ? t('live.taken', { count: minutes }) : t('live.takenOf', { taken: minutes, planned: item.minutes })}
    </span>
  );
}

interface ItemProps {
  meeting: MeetingView;
  item: AgendaItem;
  start: string | undefined;
  now: boolean;
  blocks: readonly Block[];
  onNow: () => void;
  onOutcome: (kind: OutcomeKind) => void;
}

function LiveItem({ meeting, item, start, now, blocks, onNow, onOutcome }: ItemProps) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const plain = usePlainText();
  const network = useNetworkId();
  const { summary } = meeting;
  const told = withOutcomes(meeting).find((each) => each.item?.id === item.id);
  const name = plain(item.title);
  return (
    <li className="card live-item" data-now={now} aria-current={now ? 'step' : undefined}>
      <div className="between">
        <h3>
          <Words of={item.title} />
        </h3>
        {now ? (
          <Taken item={item} />
        ) : (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlayerPlay size={15} aria-hidden />} onClick={onNow}>
            {t('live.takeUp')}
            <span className="for-ears">: {name}</span>
          </Button>
        )}
      </div>
      <p className="flush small dim agenda-facts">
        {start !== undefined && <span>{t('agenda.at', { time: timeOfDay(start, language) })}</span>}
        {item.minutes !== undefined && <span>{t('agenda.takes', { count: item.minutes })}</span>}
        {item.purpose !== undefined && <span>{t(`purpose.${item.purpose}`)}</span>}
        {item.proposalId !== undefined && <PageLink to={paths.proposal(network, item.proposalId)}>{t('live.positions')}</PageLink>}
      </p>
      {blocks.map((block) => (
        <LiveField key={block.id} meetingId={summary.id} block={block} label={t('live.minutesOf', { item: name })} />
      ))}
      {told && told.outcomes.length + told.promises.length > 0 && (
        <ul className="plain live-outcomes">
          {told.outcomes.map(({ id, kind, text }) => (
            <li key={id}>
              <strong>{t(`outcome.${kind}`)}:</strong> <WordingText of={text} />
            </li>
          ))}
          {told.promises.map(({ id, text, by }) => (
            <li key={id}>
              <strong>{t('outcome.promise')}:</strong> <WordingText of={text} /> – {plain(by.title)}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {KINDS.map((kind) => (
          <Button key={kind} variant="default" size="compact-sm" onClick={() => onOutcome(kind)}>
            {t(`act.${kind}`)}
            <span className="for-ears">: {name}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}

function Running({ meeting, typed }: { meeting: MeetingView; typed: readonly Block[] }) {
  const t = useTexts('meeting');
  const reader = useLanguage();
  const languages = useNetworkLanguages();
  const { turnoutOf } = useMeetingWords();
  const { values, set } = useFilters(['item']);
  const [asked, ask] = useState<'roll' | 'draft' | { kind: OutcomeKind; item: string }>();
  const { agenda, summary } = meeting;
  const language = languages.includes(reader) ? reader : (languages[0] ?? reader);
  const fields = useMemo(() => fieldsOf(summary.id, agenda.map(({ id }) => id), typed, language), [summary.id, agenda, typed, language]);
  const starts = beginnings(summary.startsAt, agenda);
  const close = () => ask(undefined);
  return (
    <>
      <div className="between">
        <h2>{t('agenda.titleHeld')}</h2>
        <p className="flush">{turnoutOf(summary.turnout, summary.guests) || t('live.nobodyYet')}</p>
        <div className="row">
          <Button variant="default" onClick={() => ask('roll')}>
            {t('act.roll')}
          </Button>
          <Button onClick={() => ask('draft')}>{t('act.draft')}</Button>
        </div>
      </div>
      <p className="flush dim small">{t('live.together')}</p>
      <ol className="plain live-agenda">
        <li className="card live-item">
          <h3>{t('minutes.whole')}</h3>
          {fields
            .filter(({ agendaItemId }) => agendaItemId === undefined)
            .map((block) => (
              <LiveField key={block.id} meetingId={summary.id} block={block} label={t('minutes.whole')} />
            ))}
        </li>
        {agenda.map((item, place) => (
          <LiveItem
            key={item.id}
            meeting={meeting}
            item={item}
            start={starts[place]}
            now={values.item === item.id}
            blocks={fields.filter(({ agendaItemId }) => agendaItemId === item.id)}
            onNow={() => set({ item: item.id })}
            onOutcome={(kind) => ask({ kind, item: item.id })}
          />
        ))}
      </ol>
      {asked === 'roll' && <RollDialog meeting={meeting} onClose={close} />}
      {asked === 'draft' && <WriteDialog meeting={meeting} onClose={close} />}
      {typeof asked === 'object' && <OutcomeDialog meeting={meeting} kind={asked.kind} item={asked.item} onClose={close} />}
    </>
  );
}

/** The meeting while it goes on: the agenda, who is there, what comes of it, and the minutes that several people type together. */
export function LiveMeeting({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const network = useNetworkId();
  const [beginning, setBeginning] = useState(false);
  const held = isHeld(meeting.summary);
  const typed = useQuery({ ...typedQuery(network, meeting.summary.id), enabled: held });
  if (!held) {
    return (
      <section className="card" aria-labelledby="live-begin">
        <h2 id="live-begin">{t('live.begin')}</h2>
        <p>{t('live.beginLead')}</p>
        <Button onClick={() => setBeginning(true)}>{t('act.hold')}</Button>
        {beginning && <HoldDialog meeting={meeting} onClose={() => setBeginning(false)} />}
      </section>
    );
  }
  return <Fetched from={typed}>{(blocks) => <Running meeting={meeting} typed={blocks} />}</Fetched>;
}
