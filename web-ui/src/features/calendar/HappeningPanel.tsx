import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import { PageLink } from '@/shared/ui/PageLink';
import { Words } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { useSeats } from '@/shared/useSeats';
import { practicesQuery } from './queries';
import { RingSign } from './RingSign';
import { StateSign } from './StateSign';
import type { CalendarWords } from './words';
import type { Happening, Year } from './year.model';

interface Props {
  happening: Happening;
  year: Year;
  words: CalendarWords;
  onOpen: (happening: Happening) => void;
  onClose: () => void;
  children: ReactNode;
}

/** All that is known of one time of an entry, and what can be done with it. */
export function HappeningPanel({ happening, year, words, onOpen, onClose, children }: Props) {
  const t = useTexts('calendar');
  const shared = useTexts('shared');
  const language = useLanguage();
  const small = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const network = useNetworkId();
  const { clocks } = useClock();
  const seats = useSeats();
  const { entry, occurrence, ring } = happening;
  const practices = useQuery({ ...practicesQuery(network, clocks), enabled: entry.practiceId !== undefined }).data?.agreements ?? [];
  const practice = practices.find(({ id }) => id === entry.practiceId);
  const place = year.rings.findIndex(({ id }) => id === ring.id);
  const others = year.happenings.filter((each) => each.entry.id === entry.id && each.key !== happening.key);
  const recurs = words.recurs(entry.rrule, entry.start);
  const responsible = entry.responsibleId === undefined ? '' : seats.fullNameOf(entry.responsibleId);
  const preparation = words.preparationOf(happening);
  const note = words.noteOf(happening);
  const rows: [string, ReactNode][] = [
    [t('panel.when'), <>{words.whenOf(happening, true)}{occurrence.allDay && <span className="dim"> {t('allDay')}</span>}</>],
    ...(recurs === '' ? [] : [[t('panel.repeats'), recurs] as [string, ReactNode]]),
    ...(entry.place === undefined ? [] : [[t('panel.where'), <Words key="place" of={entry.place} />] as [string, ReactNode]]),
    [t('panel.ring'), <><RingSign ring={ring} place={place} /> {words.ringName(ring)}</>],
    [t('responsible'), responsible === '' || entry.responsibleId === undefined ? t('nobody') : <PageLink to={paths.member(network, entry.responsibleId)}>{responsible}</PageLink>],
    ...(entry.form === undefined ? [] : [[t('panel.form'), t(`form.${entry.form}`)] as [string, ReactNode]]),
    ...(practice === undefined ? [] : [[t('panel.practice'), <PageLink key="practice" to={paths.agreement(network, practice.id)}><Words of={practice.title} /></PageLink>] as [string, ReactNode]]),
    ...(preparation === '' ? [] : [[t('preparation'), preparation] as [string, ReactNode]]),
  ];
  return (
    <Drawer
      opened
      onClose={onClose}
      position={small ? 'bottom' : 'right'}
      size={small ? '88%' : 'lg'}
      title={words.titleOf(happening)}
      closeButtonProps={{ 'aria-label': shared('close') }}
      className="happening-panel"
    >
      <div className="stack">
        <div className="row">
          <StateSign state={occurrence.state} />
          {note !== '' && <span className="small dim">{note}</span>}
        </div>
        {entry.cancelledFrom !== undefined && <p className="noted">{t('panel.cancelledFrom', { day: shortDay(entry.cancelledFrom, language) })}</p>}
        <dl className="facts">
          {rows.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {children}
        {others.length > 0 && (
          <details className="others">
            <summary>
              {t('panel.others')} ({others.length})
            </summary>
            <ul className="plain">
              {others.map((other) => (
                <li key={other.key}>
                  <button type="button" className="happening-title" onClick={() => onOpen(other)}>
                    {words.whenOf(other)}
                  </button>{' '}
                  {other.occurrence.state !== 'planned' && <StateSign state={other.occurrence.state} />}
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="flush small">
          <PageLink to={paths.history(network)} search={{ kind: 'calendar' }}>
            {t('history')}
          </PageLink>
        </p>
      </div>
    </Drawer>
  );
}
