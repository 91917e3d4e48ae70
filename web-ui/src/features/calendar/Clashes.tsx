import { IconArrowsCross } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Clash } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { daysInWords } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { clashesQuery } from './queries';
import { timesInWords } from './when';
import { keyOf } from './year.model';

type Side = Clash['here'];

/** What falls together with something in another network that the reader coordinates; nothing when nothing does. */
export function Clashes({ year, timeZone }: { year: number; timeZone: string }) {
  const t = useTexts('calendar');
  const language = useLanguage();
  const { clocks } = useClock();
  const { data: clashes, isError } = useQuery(clashesQuery(useNetworkId(), year, clocks));
  if (isError) {
    return <p className="dim small no-print">{t('clashes.failed')}</p>;
  }
  if (clashes === undefined || clashes.length === 0) {
    return null;
  }
  const times = (side: Side) => (side.allDay ? '' : t('at', { times: timesInWords(side.startsAt, side.endsAt, language, timeZone) }));
  const days = ({ here, there }: Clash) => {
    const first = here.start > there.start ? here.start : there.start;
    const last = here.end < there.end ? here.end : there.end;
    return daysInWords(first, last < first ? first : last, language);
  };
  const told = (side: Side) => (
    <p>
      <PageLink to={paths.year(side.networkId)} search={{ year: year.toString(), view: 'list', open: keyOf(side) }}>
        <Words of={side.title} />
      </PageLink>
      <span className="small dim nowrap"> {times(side)}</span>
    </p>
  );
  return (
    <details className="card clashes">
      <summary>
        <IconArrowsCross size={18} aria-hidden style={{ verticalAlign: '-0.2em' }} /> {t('clashes.title', { count: clashes.length })}
      </summary>
      <p className="dim small">{t('clashes.lead')}</p>
      <ul className="plain">
        {clashes.map((clash) => (
          <li key={`${keyOf(clash.here)} ${keyOf(clash.there)}`} className="clash">
            <p>
              <strong>{days(clash)}</strong>
            </p>
            {told(clash.here)}
            <div>
              {told(clash.there)}
              <p className="small dim">
                <Words of={clash.there.networkName} />
              </p>
            </div>
            <p>
              <span className={`badge ${clash.kind === 'same-time' ? 'amber' : 'plain'}`}>{t(`clashes.kind.${clash.kind}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
