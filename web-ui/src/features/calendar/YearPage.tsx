import { ActionIcon, Button, Menu, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CalendarView, Ring } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import type { Day } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { YearSteps } from '@/shared/ui/YearSteps';
import { useFilters } from '@/shared/useFilters';
import { useNetwork, useNetworkId } from '@/shared/useNetwork';
import { readYear, VIEWS, viewFrom } from './address';
import { Clashes } from './Clashes';
import { CancelAllDialog, ChangeDialog, PlanDialog, RescheduleDialog } from './EntryDialogs';
import { FeedDialog } from './FeedDialog';
import type { Action } from './HappeningActions';
import { HappeningActions } from './HappeningActions';
import { HappeningPanel } from './HappeningPanel';
import { MonthGrid } from './MonthGrid';
import { CancelOneDialog, CompleteDialog, MoveDialog } from './OccurrenceDialogs';
import { calendarQuery } from './queries';
import { DropRingDialog, RingDialog } from './RingDialogs';
import { RingKey } from './RingKey';
import { useMay } from './useMay';
import { WheelView } from './WheelView';
import { useCalendarWords } from './words';
import type { Happening, YearRing } from './year.model';
import { firstOf, lastOf, yearOf } from './year.model';
import { YearList } from './YearList';
import './calendar.css';

const FILTERS = ['view', 'year', 'month', 'ring', 'open', 'quarter'] as const;

type Asked =
  | { kind: 'plan' }
  | { kind: 'feed' }
  | { kind: 'ring'; ring?: Ring; place: number }
  | { kind: 'dropRing'; ring: Ring }
  | { kind: Action; happening: Happening; to?: Day };

interface Props {
  view: CalendarView;
  asked: Asked | undefined;
  ask: (asked: Asked | undefined) => void;
}

function Tools({ view }: { view: CalendarView }) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const network = useNetworkId();
  const { values, set } = useFilters(FILTERS);
  const shown = useShownView(values.view);
  const kept = { year: values.year, ring: values.ring };
  const step = (year: number) => set({ year: year.toString(), open: undefined });
  return (
    <div className="year-tools no-print">
      <nav aria-label={t('views')} className="tabs">
        {VIEWS.map((each) => (
          <PageLink key={each} to={paths.year(network)} search={{ ...kept, view: each }} className="tab" aria-current={each === shown ? 'page' : undefined}>
            {t(`view.${each}`)}
          </PageLink>
        ))}
      </nav>
      <YearSteps year={view.year} onStep={step} />
      <NativeSelect
        className="year-ring"
        aria-label={t('ringFilter')}
        value={values.ring}
        onChange={(event) => set({ ring: event.currentTarget.value })}
        data={[{ value: '', label: t('allRings') }, ...view.rings.map((ring) => ({ value: ring.id, label: plain(ring.title) }))]}
      />
    </div>
  );
}

function useShownView(asked: string) {
  const small = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return viewFrom(asked, small);
}

function Heading({ view, ask }: { view: CalendarView; ask: (asked: Asked) => void }) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const navigate = useNavigate();
  const may = useMay();
  const subscribe = may.feedFor && (
    <Button variant="default" onClick={() => ask({ kind: 'feed' })}>
      {t('act.subscribe')}
    </Button>
  );
  const toNextYear = () =>
    void navigate({
      to: paths.nextYear(network),
      search: ({ lang }: { lang?: string }) => ({ lang, year: (view.year + 1).toString() }),
    } as never);
  return (
    <PageHead title={t('titleYear', { year: view.year })} lead={t('lead')}>
      <div className="row no-print">
        {may.keeps ? (
          <>
            {view.rings.length > 0 && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => ask({ kind: 'plan' })}>
                {t('act.plan')}
              </Button>
            )}
            <Menu position="bottom-end" width={260}>
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />}>
                  {t('act.more')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => ask({ kind: 'ring', place: view.rings.length })}>{t('act.drawRing')}</Menu.Item>
                <Menu.Item onClick={toNextYear}>{t('act.nextYear', { year: view.year + 1 })}</Menu.Item>
                <Menu.Item onClick={() => ask({ kind: 'feed' })}>{t('act.subscribe')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        ) : (
          subscribe
        )}
      </div>
    </PageHead>
  );
}

function Dialogs({ view, asked, ask, words, onPlanned }: Props & { words: ReturnType<typeof useCalendarWords>; onPlanned: (day: Day) => void }) {
  const may = useMay();
  const { today } = useClock();
  const { values } = useFilters(['ring']);
  const close = () => ask(undefined);
  if (asked === undefined) {
    return null;
  }
  const { rings } = view;
  switch (asked.kind) {
    case 'plan': {
      const start = today >= firstOf(view.year) && today <= lastOf(view.year) ? today : firstOf(view.year);
      const known = rings.some(({ id }) => id === values.ring);
      return <PlanDialog rings={rings} start={start} ringId={known ? values.ring : ''} onClose={close} onDone={onPlanned} />;
    }
    case 'feed':
      return <FeedDialog rings={rings} memberId={may.feedFor?.memberId} onClose={close} />;
    case 'ring':
      return <RingDialog ring={asked.ring} place={asked.place} onClose={close} />;
    case 'dropRing':
      return <DropRingDialog ring={asked.ring} onClose={close} />;
    default: {
      const props = { happening: asked.happening, words, rings, onClose: close };
      const of = {
        move: () => <MoveDialog {...props} to={asked.to} />,
        cancelOne: () => <CancelOneDialog {...props} />,
        complete: () => <CompleteDialog {...props} />,
        change: () => <ChangeDialog {...props} />,
        reschedule: () => <RescheduleDialog {...props} />,
        cancelAll: () => <CancelAllDialog {...props} />,
      };
      return of[asked.kind]();
    }
  }
}

function Clock({ view, asked, ask }: Props) {
  const t = useTexts('calendar');
  const { values, set } = useFilters(FILTERS);
  const clock = useClock();
  const name = usePlainText()(useNetwork()?.name ?? {});
  const may = useMay();
  const words = useCalendarWords(view.timeZone);
  const shown = useShownView(values.view);
  const all = yearOf(view);
  const one = all.rings.find(({ id }) => id === values.ring);
  const happenings = one === undefined ? all.happenings : all.happenings.filter(({ ring }) => ring.id === one.id);
  const year = { ...all, rings: one === undefined ? all.rings : [one], happenings };
  const opened = all.happenings.find(({ key }) => key === values.open);
  const open = (happening: Happening) => set({ open: happening.key });
  const actionsOf = (ring: YearRing) => {
    const own = view.rings.find(({ id }) => id === ring.id);
    const title = words.ringName(ring);
    return (
      own &&
      may.keeps && (
        <span className="ring-actions no-print">
          <ActionIcon variant="subtle" aria-label={t('act.redrawNamed', { title })} onClick={() => ask({ kind: 'ring', ring: own, place: all.rings.indexOf(ring) })}>
            <IconPencil size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('act.dropNamed', { title })} onClick={() => ask({ kind: 'dropRing', ring: own })}>
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </span>
      )
    );
  };
  const month = Math.min(Math.max(Number(values.month) || Number(clock.day.slice(5, 7)), 1), 12);
  const key = (
    <section className="card no-print" aria-labelledby="rings-of-year">
      <h2 id="rings-of-year">{t('rings')}</h2>
      <RingKey year={{ ...year, rings: all.rings }} words={words} entries={false} actionsOf={actionsOf} onOpen={open} />
    </section>
  );
  const nothing = happenings.length === 0 && <p className="lead">{one === undefined ? t('nothing', { year: view.year }) : t('nothingInRing', { year: view.year })}</p>;
  return (
    <div className={`stack ${shown}-page`}>
      <Writable>{null}</Writable>
      <Clashes year={view.year} timeZone={view.timeZone} />
      {shown !== 'month' && nothing}
      {shown === 'wheel' && (
        <WheelView
          year={year}
          words={words}
          title={[name, t('titleYear', { year: view.year })].filter(Boolean).join(' · ')}
          day={clock.day}
          isToday={clock.asOf === undefined}
          open={values.open}
          mayMove={may.move}
          actionsOf={actionsOf}
          onOpen={open}
          onMove={(happening, to) => ask({ kind: 'move', happening, to })}
        />
      )}
      {shown === 'list' && <YearList year={all} happenings={happenings} words={words} onOpen={open} />}
      {shown === 'month' && (
        <MonthGrid
          year={all}
          happenings={happenings}
          month={month}
          day={clock.day}
          words={words}
          onMonth={(toYear, toMonth) => set({ year: toYear.toString(), month: toMonth.toString() })}
          onOpen={open}
        />
      )}
      {shown !== 'wheel' && key}
      {/* One dialog at a time: the panel comes back, with what has changed, when what was asked is answered. */}
      {opened && asked === undefined && (
        <HappeningPanel happening={opened} year={all} words={words} onOpen={open} onClose={() => set({ open: undefined })}>
          <HappeningActions happening={opened} may={may} onAct={(kind, to) => ask({ kind, happening: opened, to })} />
        </HappeningPanel>
      )}
      <Dialogs view={view} asked={asked} ask={ask} words={words} onPlanned={(day) => set({ year: day.slice(0, 4), month: Number(day.slice(5, 7)).toString() })} />
    </div>
  );
}

function Shown({ view }: { view: CalendarView }) {
  const t = useTexts('calendar');
  const { readOnly } = useClock();
  const may = useMay();
  const [asked, ask] = useState<Asked>();
  const begun = view.rings.length > 0 || view.entries.length > 0;
  return (
    <>
      <Heading view={view} ask={ask} />
      {begun ? (
        <>
          <Tools view={view} />
          <Clock view={view} asked={asked} ask={ask} />
        </>
      ) : (
        <div className="stack">
          <p className="lead">{t(readOnly ? 'noRingsThen' : 'noRings')}</p>
          {may.keeps && (
            <div>
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => ask({ kind: 'ring', place: 0 })}>
                {t('act.drawRing')}
              </Button>
            </div>
          )}
          {asked?.kind === 'ring' && <RingDialog place={0} onClose={() => ask(undefined)} />}
          {asked?.kind === 'feed' && <FeedDialog rings={[]} memberId={may.feedFor?.memberId} onClose={() => ask(undefined)} />}
        </div>
      )}
    </>
  );
}

/** The network's year on the day that is shown: as a wheel, as a list, or month by month. */
export function YearPage() {
  const network = useNetworkId();
  const { clocks, day } = useClock();
  const { values } = useFilters(['year']);
  const view = useQuery(calendarQuery(network, readYear(values.year, day), clocks));
  return <Fetched from={view}>{(found) => <Shown view={found} />}</Fetched>;
}
