import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/shared/api/types';
import { pickWording } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { Changes } from '@/shared/record/Changes';
import { daysInWords, shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { Fetched } from '@/shared/ui/Fetched';
import { PageHead } from '@/shared/ui/PageHead';
import { PageLink } from '@/shared/ui/PageLink';
import { Words, WordingText } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import type { FiveQuestion } from './cycles.model';
import { ownOf, PHASES, phasesOf, QUESTIONS } from './cycles.model';
import { CycleTabs } from './CycleTabs';
import { cyclesQuery } from './queries';
import { usePhaseName } from './words';
import './cycle.css';

function Answer({ cycle, before, question, changes }: { cycle: Cycle; before?: Cycle; question: FiveQuestion; changes: boolean }) {
  const t = useTexts('cycle');
  const reader = useLanguage();
  const answer = cycle.questions[question];
  const earlier = before?.questions[question];
  if (!answer) {
    return <span className="dim">{t('questions.unanswered')}</span>;
  }
  if (!changes || !earlier) {
    return <WordingText of={answer} />;
  }
  const [now, then] = [pickWording(answer, reader), pickWording(earlier, reader)];
  if (now.text === then.text) {
    return <span className="dim">{t('beside.same')}</span>;
  }
  return now.lang === then.lang ? (
    <span lang={now.lang} className="changes">
      <Changes before={then.text} after={now.text} language={now.lang} />
    </span>
  ) : (
    <WordingText of={answer} />
  );
}

function Names({ cycles }: { cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const language = useLanguage();
  const network = useNetworkId();
  return (
    <ol className="plain beside">
      {cycles.map(({ id, number, title, openedOn, closing }) => (
        <li key={id}>
          <h3>
            <PageLink to={paths.cycle(network, id)}>
              {number}. <Words of={title} />
            </PageLink>
          </h3>
          <p className="flush small dim">{closing ? daysInWords(openedOn, closing.on, language, true) : t('from', { day: shortDay(openedOn, language) })}</p>
          {closing?.decision !== undefined && <p className="flush small">{t(`decision.${closing.decision}`)}</p>}
        </li>
      ))}
    </ol>
  );
}

/** How long each cycle was in each phase: a bar beside its number. */
function Dwell({ cycles }: { cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const told = cycles.map((cycle) => ({ cycle, phases: phasesOf(cycle) }));
  const longest = Math.max(1, ...told.flatMap(({ phases }) => phases.map(({ days }) => days)));
  return (
    <section className="card" aria-labelledby="dwell">
      <h2 id="dwell">{t('beside.dwell')}</h2>
      {PHASES.map((phase) => (
        <div key={phase} className="dwell-phase">
          <h3>
            {phase}. {phaseName(phase)}
          </h3>
          <ol className="plain dwell">
            {told.map(({ cycle, phases }) => {
              const days = phases[phase - 1]?.days ?? 0;
              const state = phases[phase - 1]?.state ?? 'ahead';
              return (
                <li key={cycle.id}>
                  <span className="small">{t('nthShort', { number: cycle.number })}</span>
                  <span className="dwell-track" aria-hidden="true">
                    <span className="dwell-bar" style={{ width: `${((days / longest) * 100).toString()}%` }} data-state={state} />
                  </span>
                  <span className="small dwell-days">{state === 'ahead' ? t('beside.notBeen') : t('days', { count: days })}</span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Cycles({ cycles: all }: { cycles: readonly Cycle[] }) {
  const t = useTexts('cycle');
  const { values, set } = useFilters(['groups', 'changes']);
  const withGroups = values.groups !== '';
  const changes = values.changes !== '';
  const cycles = withGroups ? all : ownOf(all);
  const hasGroups = all.length > ownOf(all).length;
  return (
    <>
      <PageHead title={t('beside.title')} lead={t('beside.lead')} />
      <CycleTabs />
      {cycles.length === 0 ? (
        <p className="lead">{t('noneThen')}</p>
      ) : (
        <div className="stack">
          {(hasGroups || cycles.length > 1) && (
            <div className="row no-print">
              {cycles.length > 1 && (
                <Switch
                  label={t('beside.changes')}
                  checked={changes}
                  onChange={(event) => set({ changes: event.currentTarget.checked ? 'yes' : undefined })}
                />
              )}
              {hasGroups && (
                <Switch
                  label={t('beside.groups')}
                  checked={withGroups}
                  onChange={(event) => set({ groups: event.currentTarget.checked ? 'yes' : undefined })}
                />
              )}
            </div>
          )}
          <section className="card" aria-labelledby="five">
            <h2 id="five">{t('questions.title')}</h2>
            <Names cycles={cycles} />
            {QUESTIONS.map((question) => (
              <div key={question} className="beside-question">
                <h3>{t(`question.${question}`)}</h3>
                <ol className="plain beside">
                  {cycles.map((cycle) => (
                    <li key={cycle.id}>
                      <p className="flush small dim">{t('nthShort', { number: cycle.number })}</p>
                      <p className="flush">
                        <Answer
                          cycle={cycle}
                          before={cycles.findLast(({ partOf, number }) => partOf === cycle.partOf && number < cycle.number)}
                          question={question}
                          changes={changes}
                        />
                      </p>
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </section>
          <Dwell cycles={cycles} />
        </div>
      )}
    </>
  );
}

/** Cycle beside cycle: their answers to the five questions, and how long they were in each phase. */
export function CyclesPage() {
  const { clocks } = useClock();
  const cycles = useQuery(cyclesQuery(useNetworkId(), clocks));
  return <Fetched from={cycles}>{(found) => <Cycles cycles={found.cycles} />}</Fetched>;
}
