import { NativeSelect } from '@mantine/core';
import type { MeetingView, MinutesVersion } from '@/shared/api/types';
import { pickWording } from '@/shared/i18n/content';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { Changes } from '@/shared/record/Changes';
import { longDay, shortDay } from '@/shared/time/format';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useFilters } from '@/shared/useFilters';
import { useNetworkId } from '@/shared/useNetwork';
import { LateMark } from './LateMark';
import { attended, firstToRead, partsOf } from './minutes.model';
import type { Part } from './minutes.model';
import { useMeetingWords } from './words';

const FILTERS = ['version', 'against'] as const;

function Passage({ part, compared }: { part: Part; compared: boolean }) {
  const language = useLanguage();
  const { text, before, title } = part;
  const shown = text ?? before;
  if (shown === undefined) {
    return null;
  }
  const { lang } = pickWording(shown, language);
  return (
    <div className="minutes-part">
      {title && (
        <h3>
          <Words of={title} />
        </h3>
      )}
      <div className="minutes-words changes" lang={lang}>
        {compared ? <Changes before={before?.texts[lang] ?? ''} after={text?.texts[lang] ?? ''} language={lang} /> : text?.texts[lang]}
      </div>
    </div>
  );
}

function Read({ meeting, version }: { meeting: MeetingView; version: MinutesVersion }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const { values, set } = useFilters(FILTERS);
  const { seatOf } = useMeetingWords();
  const { minutes, agenda } = meeting;
  const others = minutes.versions.filter((each) => each.version !== version.version);
  const against = others.find((each) => each.version.toString() === values.against);
  return (
    <section className="card stack" aria-labelledby="minutes-text">
      <div className="between">
        <h2 id="minutes-text">{t(`minutes.kind.${version.kind}`, { version: version.version })}</h2>
        <span className="dim small">{longDay(version.recorded.on, language)}</span>
      </div>
      {version.because && (
        <p className="flush">
          {t('minutes.correctedBecause')}
          <span className="block reason">
            <WordingText of={version.because} />
          </span>
        </p>
      )}
      <LateMark of={version.recorded} />
      {partsOf(version, agenda, against).map((part, place) => (
        <Passage key={`${part.agendaItemId ?? ''} ${place}`} part={part} compared={against !== undefined} />
      ))}
      {against && <p className="small dim flush">{t('minutes.legend', { version: against.version })}</p>}
      {version.authors.length > 0 && <p className="flush small dim">{t('minutes.by', { names: version.authors.map(seatOf).join('; ') })}</p>}
      {others.length > 0 && (
        <NativeSelect
          className="no-print compare"
          label={t('minutes.compare')}
          value={against?.version.toString() ?? ''}
          onChange={(event) => set({ against: event.currentTarget.value })}
          data={[
            { value: '', label: t('minutes.compareNone') },
            ...[...others].reverse().map((each) => ({ value: each.version.toString(), label: t(`minutes.kind.${each.kind}`, { version: each.version }) })),
          ]}
        />
      )}
    </section>
  );
}

function Versions({ meeting, shown }: { meeting: MeetingView; shown: MinutesVersion }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const network = useNetworkId();
  const { set } = useFilters(FILTERS);
  const { versions, published, approvals, publication } = meeting.minutes;
  return (
    <section className="card" aria-labelledby="minutes-versions">
      <h2 id="minutes-versions">{t('minutes.versions')}</h2>
      <ol className="plain meeting-versions">
        {[...versions].reverse().map((version) => (
          <li key={version.version} data-shown={version === shown}>
            <button
              type="button"
              className="plain-button"
              aria-pressed={version === shown}
              onClick={() => set({ version: version.version.toString(), against: undefined })}
            >
              {t(`minutes.kind.${version.kind}`, { version: version.version })}
            </button>
            <span className="block small dim">{shortDay(version.recorded.on, language)}</span>
            <LateMark of={version.recorded} />
            {version.version === published && publication && (
              <span className="block small">
                {version.kind === 'correction' ? t('minutes.holds') : t('minutes.publishedOn', { day: shortDay(publication.on, language) })}
              </span>
            )}
            {version.version !== published && version.kind === 'draft' && publication && versions[versions.indexOf(version) + 1]?.kind === 'correction' && (
              <span className="block small dim">{t('minutes.publishedOn', { day: shortDay(publication.on, language) })}</span>
            )}
            {approvals
              .filter((approval) => approval.version === version.version)
              .map(({ at, recorded }) => (
                <span key={recorded.entryId} className="block small">
                  {t('minutes.approvedOn', { day: shortDay(recorded.on, language) })}{' '}
                  <PageLink to={paths.meeting(network, at.meetingId)}>
                    <Words of={at.title} />
                  </PageLink>{' '}
                  <LateMark of={recorded} />
                </span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** On paper minutes also say who was there and what came of it. */
function OnPaper({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const { seatOf } = useMeetingWords();
  const lists: [string, string[]][] = [
    [t('minutes.paper.present'), attended(meeting.attendees, ['present', 'by-deputy']).map(({ seat }) => seatOf(seat))],
    [t('minutes.paper.excused'), attended(meeting.attendees, ['excused', 'absent']).map(({ seat }) => seatOf(seat))],
  ];
  return (
    <div className="print-only minutes-paper">
      {lists
        .filter(([, names]) => names.length > 0)
        .map(([name, names]) => (
          <p key={name}>
            <strong>{name}:</strong> {names.join('; ')}
          </p>
        ))}
      {meeting.outcomes.length > 0 && (
        <ul>
          {meeting.outcomes.map(({ id, kind, text }) => (
            <li key={id}>
              <strong>{t(`outcome.${kind}`)}:</strong> <WordingText of={text} />
            </li>
          ))}
        </ul>
      )}
      {meeting.promises.length > 0 && (
        <ul>
          {meeting.promises.map(({ id, by, text }) => (
            <li key={id}>
              <strong>{t('outcome.promise')}:</strong> <WordingText of={text} /> – {seatOf(by)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The minutes with every text that they had, and what changed from one to another. */
export function Minutes({ meeting }: { meeting: MeetingView }) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const { values, set } = useFilters(FILTERS);
  const { minutes } = meeting;
  const shown = minutes.versions.find(({ version }) => version.toString() === values.version) ?? firstToRead(minutes);
  if (shown === undefined) {
    return <p className="lead">{t('minutes.none')}</p>;
  }
  const corrected = minutes.versions.findLast(({ kind }) => kind === 'correction');
  const told = minutes.published === 0 ? 'minutes.isDraft' : minutes.approved === minutes.published ? 'minutes.isApproved' : 'minutes.isPublished';
  return (
    <div className="stack">
      <p className={minutes.published === 0 ? 'noted' : 'flush'}>{t(told)}</p>
      {corrected && (
        <p className="noted">
          {t('minutes.wasCorrected', { day: longDay(corrected.recorded.on, language) })}{' '}
          <button
            type="button"
            className="plain-button no-print"
            onClick={() => set({ version: corrected.version.toString(), against: (corrected.version - 1).toString() })}
          >
            {t('minutes.showChanges')}
          </button>
        </p>
      )}
      <div className="split">
        <Read meeting={meeting} version={shown} />
        <Versions meeting={meeting} shown={shown} />
      </div>
      <OnPaper meeting={meeting} />
    </div>
  );
}
