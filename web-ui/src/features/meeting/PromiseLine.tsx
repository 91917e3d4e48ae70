import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconPlayerStop, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { AtMeeting, PromiseOfMember } from '@/shared/api/types';
import { useLanguage, useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { shortDay } from '@/shared/time/format';
import { useClock } from '@/shared/time/useClock';
import type { Look } from '@/shared/ui/Badge';
import { Badge } from '@/shared/ui/Badge';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { PageLink } from '@/shared/ui/PageLink';
import { WordingText, Words } from '@/shared/ui/Words';
import { useKeeper, useNetworkId, useYourSeats } from '@/shared/useNetwork';
import { LateMark } from './LateMark';
import type { PromiseAction } from './life.model';
import { tellable } from './life.model';
import { useMeetingWords } from './words';

const LOOKS: Record<PromiseOfMember['state'], Look> = {
  open: { icon: IconCircleDashed, tone: 'plain' },
  overdue: { icon: IconAlertTriangle, tone: 'amber' },
  missed: { icon: IconX, tone: 'rust' },
  kept: { icon: IconCheck, tone: '' },
  released: { icon: IconPlayerStop, tone: 'plain' },
};

function PromiseDialog({ promise, action, onClose }: { promise: PromiseOfMember; action: PromiseAction; onClose: () => void }) {
  const t = useTexts('meeting');
  const { seatOf } = useMeetingWords();
  const options = { params: { path: { network: useNetworkId(), promise: promise.id } } };
  return (
    <EntryDialog
      title={t(`promise.${action}Title`)}
      intro={
        <>
          “<WordingText of={promise.text} />” – {seatOf(promise.by)}
        </>
      }
      content={{ action, id: promise.id }}
      dayLabel={t(`promise.${action}Day`)}
      reason={action === 'release' ? 'required' : 'optional'}
      confirmLabel={t(`promise.${action}`)}
      act={({ on, because }, headers) => {
        switch (action) {
          case 'keep':
            return answerOf(client.POST('/api/networks/{network}/promises/{promise}/keeping', { ...options, body: { on, because }, headers }));
          case 'miss':
            return answerOf(client.POST('/api/networks/{network}/promises/{promise}/missing', { ...options, body: { on, because }, headers }));
          case 'release':
            return answerOf(
              client.POST('/api/networks/{network}/promises/{promise}/release', { ...options, body: { on, because: because ?? '' }, headers }),
            );
        }
      }}
      onClose={onClose}
    />
  );
}

function At({ of: { meetingId, title, on } }: { of: AtMeeting }) {
  const language = useLanguage();
  const network = useNetworkId();
  return (
    <PageLink to={paths.meeting(network, meetingId)}>
      <Words of={title} /> {shortDay(on, language)}
    </PageLink>
  );
}

interface Props {
  promise: PromiseOfMember;
  /** The meeting on whose page it stands, which needn't be named again. */
  here?: string;
}

/** Who promised what to whom by when, and what became of it. */
export function PromiseLine({ promise, here }: Props) {
  const t = useTexts('meeting');
  const language = useLanguage();
  const keeper = useKeeper();
  const seats = useYourSeats();
  const { readOnly } = useClock();
  const { seatOf } = useMeetingWords();
  const [telling, setTelling] = useState<PromiseAction>();
  const { state, by, to, text, dueOn, madeAt, takenUp, kept, missed, released, inTime } = promise;
  const became = [
    kept && { step: kept, told: t(inTime === false ? 'promise.keptLate' : 'promise.keptOn', { day: shortDay(kept.recorded.on, language) }) },
    missed && { step: missed, told: t('promise.missedOn', { day: shortDay(missed.recorded.on, language) }) },
    released && { step: released, told: t('promise.releasedOn', { day: shortDay(released.recorded.on, language) }) },
  ].filter((each) => each !== undefined);
  const elsewhere = takenUp.filter(({ meetingId }) => meetingId !== here);
  const actions = readOnly ? [] : tellable(promise, keeper, seats);
  return (
    <li className="promise" data-state={state}>
      <div className="between">
        <p className="flush promise-text">
          <WordingText of={text} />
        </p>
        <Badge look={LOOKS[state]}>{t(`promise.state.${state}`)}</Badge>
      </div>
      <p className="flush small">
        {t('promise.by', { name: seatOf(by) })} {to ? t('promise.to', { name: seatOf(to) }) : t('promise.toAll')}
        {dueOn !== undefined && <strong> {t('promise.due', { day: shortDay(dueOn, language) })}</strong>}
      </p>
      {became.map(({ step, told }) => (
        <p key={told} className="flush small dim">
          {told} <LateMark of={step.recorded} />
          {step.because && (
            <span className="block reason">
              <WordingText of={step.because} />
            </span>
          )}
        </p>
      ))}
      {(madeAt.meetingId !== here || elsewhere.length > 0) && (
        <p className="flush small dim">
          {madeAt.meetingId !== here && (
            <>
              {t('promise.madeAt')} <At of={madeAt} />
            </>
          )}
          {elsewhere.length > 0 && (
            <>
              {madeAt.meetingId !== here && ' · '}
              {t('promise.takenUp')}{' '}
              {elsewhere.map((at, place) => (
                <span key={`${at.meetingId} ${at.on}`}>
                  {place > 0 && ', '}
                  <At of={at} />
                </span>
              ))}
            </>
          )}
        </p>
      )}
      {actions.length > 0 && (
        <div className="row no-print">
          {actions.map((action) => (
            <Button key={action} variant="default" size="compact-sm" onClick={() => setTelling(action)}>
              {t(`promise.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {telling && <PromiseDialog promise={promise} action={telling} onClose={() => setTelling(undefined)} />}
    </li>
  );
}
