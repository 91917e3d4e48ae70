import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cycle } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { FoldedHistory } from '@/shared/record/OwnHistory';
import { longDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { usePlainText, Words, WordingText } from '@/shared/ui/Words';
import { Writable } from '@/shared/ui/Writable';
import { useKeeper, useNetworkId } from '@/shared/useNetwork';
import { Checklist } from './Checklist';
import { Course } from './Course';
import { CycleActions } from './CycleActions';
import { CycleLines } from './CycleLines';
import { currentOf, earlierThan, stayNow, subCyclesOf } from './cycles.model';
import { CycleTabs } from './CycleTabs';
import { OpenDialog } from './OpenDialogs';
import { PhaseList } from './PhaseList';
import { PhaseWheel } from './PhaseWheel';
import { cyclesQuery } from './queries';
import { Questions } from './Questions';
import './cycle.css';

/** That a cycle is over, what came of it, and the way on. */
function Closed({ cycle, last }: { cycle: Cycle; last: boolean }) {
  const t = useTexts('cycle');
  const language = useLanguage();
  const [opening, setOpening] = useState(false);
  const { closing } = cycle;
  if (!closing) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="closed">
      <h2 id="closed">{t('closed.title', { day: longDay(closing.on, language) })}</h2>
      {closing.summary && (
        <p className="purpose">
          <WordingText of={closing.summary} />
        </p>
      )}
      {closing.decision !== undefined && (
        <p className="flush">
          <strong>{t(`decision.${closing.decision}`)}.</strong> {t(`decisionMeaning.${closing.decision}`)}
        </p>
      )}
      {last && cycle.partOf === undefined && (
        <Writable quiet>
          <Button mt="md" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpening(true)} className="no-print">
            {t('act.openNext')}
          </Button>
        </Writable>
      )}
      {opening && <OpenDialog before={cycle} onClose={() => setOpening(false)} />}
    </section>
  );
}

/** One cycle: where it stands, what to look at, what it is for, and how it came there. */
function OneCycle({ cycle, cycles }: { cycle: Cycle; cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const earlier = earlierThan(cycle, cycles);
  const stay = stayNow(cycle);
  return (
    <div className="stack">
      <Writable>{null}</Writable>
      <Closed cycle={cycle} last={cycle.id === currentOf(cycles)?.id} />
      <section className="card phases" aria-labelledby="phases">
        <h2 id="phases" className="for-ears">
          {t('phase.list')}
        </h2>
        <PhaseWheel cycle={cycle} earlier={earlier} />
        <PhaseList cycle={cycle} />
      </section>
      <div className="split">
        <div className="stack">
          {stay && <Checklist cycle={cycle} stay={stay} />}
          <Course cycle={cycle} />
        </div>
        <div className="stack narrow">
          <Questions cycle={cycle} />
          <CycleLines name="groups" title={t('groups')} cycles={subCyclesOf(cycle, cycles)} />
          <CycleLines name="earlier" title={t('earlier')} cycles={earlier} />
        </div>
      </div>
      <FoldedHistory of={{ cycle: cycle.id }} />
    </div>
  );
}

function NoneYet() {
  const t = useTexts('cycle');
  const keeper = useKeeper();
  const { readOnly } = useClock();
  const [opening, setOpening] = useState(false);
  return (
    <div className="stack">
      <Writable>{null}</Writable>
      <section className="card none-yet">
        <p className="lead">{t(readOnly ? 'noneThen' : keeper ? 'noneYet' : 'noneYetMember')}</p>
        <Writable quiet>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpening(true)}>
            {t('open.title')}
          </Button>
        </Writable>
      </section>
      {opening && <OpenDialog onClose={() => setOpening(false)} />}
    </div>
  );
}

function Development({ cycles }: { cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const cycle = currentOf(cycles);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          cycle ? (
            <>
              {t('nth', { number: cycle.number })} <Words of={cycle.title} />
            </>
          ) : (
            t('lead')
          )
        }
      >
        {cycle && !cycle.closing && (
          <Writable quiet>
            <CycleActions cycle={cycle} before={earlierThan(cycle, cycles)[0]} />
          </Writable>
        )}
      </PageHead>
      <CycleTabs />
      {cycle ? <OneCycle cycle={cycle} cycles={cycles} /> : <NoneYet />}
    </>
  );
}

/** Where the network's development cycle stands on the day that is shown, and what to look at in its phase. */
export function DevelopmentPage() {
  const { clocks } = useClock();
  const cycles = useQuery(cyclesQuery(useNetworkId(), clocks));
  return <Fetched from={cycles}>{(found) => <Development cycles={found.cycles} />}</Fetched>;
}

function Single({ id, cycles }: { id: string; cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const plain = usePlainText();
  const network = useNetworkId();
  const cycle = cycles.find((each) => each.id === id);
  const whole = cycles.find((each) => each.id === cycle?.partOf);
  return (
    <>
      <p className="no-print">
        <PageLink to={whole ? paths.cycle(network, whole.id) : paths.development(network)} className="link back">
          <IconArrowLeft size={17} aria-hidden /> {whole ? plain(whole.title) : t('title')}
        </PageLink>
      </p>
      {cycle ? (
        <>
          <PageHead title={plain(cycle.title)} heading={<Words of={cycle.title} />} lead={cycle.group ? <Words of={cycle.group} /> : t('nthShort', { number: cycle.number })}>
            {!cycle.closing && (
              <Writable quiet>
                <CycleActions cycle={cycle} before={earlierThan(cycle, cycles)[0]} />
              </Writable>
            )}
          </PageHead>
          <OneCycle cycle={cycle} cycles={cycles} />
        </>
      ) : (
        <PageHead title={t('title')} lead={t('notThen')} />
      )}
    </>
  );
}

/** One cycle by its own address: an earlier one, or that of a theme group. */
export function CyclePage() {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  const { clocks } = useClock();
  const cycles = useQuery(cyclesQuery(useNetworkId(), clocks));
  return <Fetched from={cycles}>{(found) => <Single id={params['cycleId'] ?? ''} cycles={found.cycles} />}</Fetched>;
}
