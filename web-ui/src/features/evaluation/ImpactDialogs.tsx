import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { Dissemination, Indicator, LocalText } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { MemberChoice } from '@/shared/ui/MemberChoice';
import { usePlainText, WordingText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { WordsField } from './EvaluationDialogs';
import { numberIn } from './trends.model';

interface NumberProps {
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  place: string;
  required?: boolean;
}

/** A number as people write it. */
function NumberField({ label, help, value, onChange, place, required = false }: NumberProps) {
  const t = useTexts('evaluation');
  const fault = useFault();
  const wrong = value.trim() !== '' && numberIn(value) === undefined;
  return (
    <TextInput
      label={label}
      description={help}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={wrong ? t('impact.notANumber') : fault([place])}
      inputMode="decimal"
      autoComplete="off"
      required={required}
    />
  );
}

function isNumberOrNothing(typed: string): boolean {
  return typed.trim() === '' || numberIn(typed) !== undefined;
}

/** As it is typed in: with a comma where the reader writes one. */
function typed(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Says what is measured, or says it anew from a day on. */
export function IndicatorDialog({ indicator, onClose }: { indicator?: Indicator; onClose: () => void }) {
  const t = useTexts('evaluation');
  const fault = useFault();
  const network = useNetworkId();
  const [name, setName] = useState<LocalText>(indicator?.name ?? {});
  const [baseline, setBaseline] = useState(typed(indicator?.baseline));
  const [target, setTarget] = useState(typed(indicator?.target));
  const content = { name: filled(name), baseline: numberIn(baseline), target: numberIn(target) };
  return (
    <EntryDialog
      title={t(indicator ? 'impact.redefineTitle' : 'impact.defineTitle')}
      intro={t('impact.defineIntro')}
      content={content}
      ready={Object.keys(content.name).length > 0 && isNumberOrNothing(baseline) && isNumberOrNothing(target)}
      dayLabel={t('impact.from')}
      act={async ({ on }, headers) => {
        const body = { ...content, on };
        if (indicator) {
          const path = { network, indicator: indicator.id };
          await answerOf(client.PUT('/api/networks/{network}/indicators/{indicator}', { params: { path }, body, headers }));
        } else {
          await answerOf(client.POST('/api/networks/{network}/indicators', { params: { path: { network } }, body, headers }));
        }
      }}
      onClose={onClose}
    >
      <LocalTextField label={t('impact.name')} value={name} onChange={setName} error={fault(['/name'])} />
      <div className="two-fields">
        <NumberField label={t('impact.baseline')} help={t('impact.baselineHelp')} value={baseline} onChange={setBaseline} place="/baseline" />
        <NumberField label={t('impact.target')} help={t('impact.targetHelp')} value={target} onChange={setTarget} place="/target" />
      </div>
    </EntryDialog>
  );
}

export function MeasureDialog({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  const path = { network: useNetworkId(), indicator: indicator.id };
  const [text, setText] = useState('');
  const value = numberIn(text);
  return (
    <EntryDialog
      title={t('impact.measureTitle')}
      intro={plain(indicator.name)}
      content={{ ...path, value }}
      ready={value !== undefined}
      dayLabel={t('impact.measuredOn')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/indicators/{indicator}/measurements', { params: { path }, body: { value: value ?? 0, on }, headers }))
      }
      onClose={onClose}
    >
      <NumberField label={t('impact.value')} value={text} onChange={setText} place="/value" required />
    </EntryDialog>
  );
}

/** What is to be passed on, to whom, and who answers for it. */
export function SpreadDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('evaluation');
  const network = useNetworkId();
  const [what, setWhat] = useState('');
  const [to, setTo] = useState('');
  const [owner, setOwner] = useState('');
  const content = { what: what.trim(), to: to.trim(), owner: owner === '' ? undefined : owner };
  return (
    <EntryDialog
      title={t('impact.spreadTitle')}
      intro={t('impact.spreadIntro')}
      content={content}
      ready={content.what !== '' && content.to !== ''}
      dayLabel={t('impact.agreedOn')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/disseminations', { params: { path: { network } }, body: { ...content, on }, headers }))
      }
      onClose={onClose}
    >
      <WordsField label={t('impact.what')} value={what} onChange={setWhat} />
      <WordsField label={t('impact.to')} value={to} onChange={setTo} />
      <MemberChoice label={t('impact.owner')} nobody={t('impact.nobody')} value={owner} onChange={setOwner} />
    </EntryDialog>
  );
}

export function EvidenceDialog({ dissemination, onClose }: { dissemination: Dissemination; onClose: () => void }) {
  const t = useTexts('evaluation');
  const path = { network: useNetworkId(), dissemination: dissemination.id };
  const [evidence, setEvidence] = useState('');
  return (
    <EntryDialog
      title={t('impact.evidenceTitle')}
      intro={
        <>
          “<WordingText of={dissemination.what} />” {t('impact.evidenceIntro')}
        </>
      }
      content={{ ...path, evidence: evidence.trim() }}
      ready={evidence.trim() !== ''}
      act={({ on }, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/disseminations/{dissemination}/evidence', { params: { path }, body: { evidence: evidence.trim(), on }, headers }),
        )
      }
      onClose={onClose}
    >
      <WordsField label={t('impact.evidenceText')} value={evidence} onChange={setEvidence} />
    </EntryDialog>
  );
}
