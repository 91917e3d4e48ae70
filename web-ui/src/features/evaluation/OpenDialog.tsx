import { Fieldset, Radio, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Instrument } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import type { Day } from '@/shared/time/days';
import { plusDays } from '@/shared/time/days';
import { useClock } from '@/shared/time/useClock';
import { DayField } from '@/shared/ui/DayField';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { MembersChoice } from '@/shared/ui/MembersChoice';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import type { OpenDraft } from './open.draft';
import { newQuestion, openBody, openReady, OWN, TO } from './open.draft';
import { OwnQuestions } from './OwnQuestions';
import { instrumentsQuery } from './queries';
import { Questions } from './Questions';
import { useLicence } from './words';

const A_FORTNIGHT = 14;

interface Props {
  value: OpenDraft;
  onChange: (change: Partial<OpenDraft>) => void;
}

function WhatIsAsked({ value, onChange, instruments }: Props & { instruments: readonly Instrument[] }) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  const licence = useLicence();
  const chosen = instruments.find(({ key }) => key === value.instrument);
  const told = (instrument: Instrument) =>
    [
      t('ask.count', { count: instrument.questions.length }),
      t('ask.source', { source: instrument.source }),
      t('ask.licence', { licence: licence(instrument.licence) }),
    ].join(' · ');
  return (
    <Fieldset legend={t('ask.what')}>
      <Stack gap="md">
        <Radio.Group aria-label={t('ask.what')} value={value.instrument} onChange={(instrument) => onChange({ instrument })}>
          <Stack gap="sm">
            {instruments.map((instrument) => (
              <Radio key={instrument.key} value={instrument.key} label={plain(instrument.name)} description={told(instrument)} />
            ))}
            <Radio value={OWN} label={t('ask.own')} description={t('ask.ownHelp')} />
          </Stack>
        </Radio.Group>
        {chosen && (
          <details className="folded" open={false}>
            <summary>{t('ask.show')}</summary>
            <Questions of={chosen} />
          </details>
        )}
        {value.instrument === OWN && <OwnQuestions value={value.own} onChange={(own) => onChange({ own })} />}
        <LocalTextField label={t('ask.name')} value={value.title} onChange={(title) => onChange({ title })} required={false} />
        <p className="flush small dim">{t('ask.nameHelp')}</p>
      </Stack>
    </Fieldset>
  );
}

function WhoIsAsked({ value, onChange }: Props) {
  const t = useTexts('evaluation');
  return (
    <Fieldset legend={t('ask.who')}>
      <Stack gap="md">
        <Radio.Group aria-label={t('ask.who')} value={value.to} onChange={(to) => onChange({ to: TO.find((each) => each === to) ?? value.to })}>
          <Stack gap="sm">
            {TO.map((to) => (
              <Radio key={to} value={to} label={t(`ask.to.${to}`)} description={t(`ask.toHelp.${to}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {value.to === 'some' && <MembersChoice label={t('ask.members')} value={value.members} onChange={(members) => onChange({ members })} />}
        <div className="noted">
          <p className="flush">
            <strong>{t('ask.anonymity')}.</strong> {t(value.to === 'link' ? 'ask.anonymousLink' : 'ask.anonymousMembers')}
          </p>
          {value.to === 'link' && <p className="flush">{t('ask.laterLink')}</p>}
        </div>
      </Stack>
    </Fieldset>
  );
}

/** Asks members, or whoever gets the link: what, until when, and whom. */
export function OpenDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const navigate = useNavigate();
  const { today } = useClock();
  const instruments = useQuery(instrumentsQuery(network)).data ?? [];
  const [on, setOn] = useState<Day | undefined>(today);
  const [draft, setDraft] = useState<OpenDraft>({
    instrument: '',
    own: { name: {}, source: '', licence: '', questions: [newQuestion(1)] },
    title: {},
    to: 'all',
    members: [],
    answerBy: plusDays(today, A_FORTNIGHT),
  });
  const set = (change: Partial<OpenDraft>) => setDraft({ ...draft, ...change });
  const body = { ...openBody(draft, instruments), on };
  return (
    <EntryDialog
      title={t('ask.title')}
      content={body}
      ready={openReady(draft, on)}
      asksDay={false}
      confirmLabel={t('ask.confirm')}
      act={(_, headers) => answerOf(client.POST('/api/networks/{network}/evaluations', { params: { path: { network } }, body, headers }))}
      onClose={onClose}
      onDone={({ id }) => void navigate({ to: paths.evaluation(network, id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never)}
    >
      <WhatIsAsked value={draft} onChange={set} instruments={instruments} />
      <Fieldset legend={t('ask.when')}>
        <div className="two-fields">
          <DayField label={t('ask.openOn')} value={on} onChange={setOn} max={today} required />
          <DayField label={t('ask.answerBy')} value={draft.answerBy} onChange={(answerBy) => set({ answerBy })} min={on} required />
        </div>
        {on !== undefined && draft.answerBy !== undefined && draft.answerBy < on && <p className="field-fault">{t('ask.tooEarly')}</p>}
      </Fieldset>
      <WhoIsAsked value={draft} onChange={set} />
    </EntryDialog>
  );
}
