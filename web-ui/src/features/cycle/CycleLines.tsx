import type { Cycle } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { daysInWords, shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { Words, WordingText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { usePhaseName } from './words';

function Line({ cycle }: { cycle: Cycle }) {
  const t = useTexts('cycle');
  const phaseName = usePhaseName();
  const language = useLanguage();
  const { id, number, title, group, openedOn, closing, phase, since } = cycle;
  return (
    <li className="cycle-line">
      <h3>
        <PageLink to={paths.cycle(useNetworkId(), id)}>
          {number}. <Words of={title} />
        </PageLink>
      </h3>
      {group && (
        <p className="flush">
          <Words of={group} />
        </p>
      )}
      <p className="flush small dim">
        {closing ? daysInWords(openedOn, closing.on, language, true) : t('from', { day: shortDay(openedOn, language) })}
        {!closing && phase !== undefined && ` · ${t('line.phase', { phase, name: phaseName(phase), day: shortDay(since ?? openedOn, language) })}`}
        {closing?.decision !== undefined && ` · ${t(`decision.${closing.decision}`)}`}
      </p>
      {closing?.summary && (
        <p className="reason">
          <WordingText of={closing.summary} />
        </p>
      )}
    </li>
  );
}

/** Cycles at a glance, each a way to all that is known of it. */
export function CycleLines({ name, title, cycles }: { name: string; title: string; cycles: readonly Cycle[] }) {
  if (cycles.length === 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <ul className="plain cycle-lines">
        {cycles.map((cycle) => (
          <Line key={cycle.id} cycle={cycle} />
        ))}
      </ul>
    </section>
  );
}
