import { Button, Fieldset, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import { useTexts } from '@/shared/i18n/useTexts';
import { paths } from '@/shared/paths';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { instrumentsQuery } from './queries';
import type { FigureDraft, RecordingDraft } from './recording.draft';
import { figuresOf, isOutside, newFigure, OTHER, recordingBody, recordingReady } from './recording.draft';
import { numberIn } from './trends.model';

function FigureField({ figure, own, onChange }: { figure: FigureDraft; own: boolean; onChange: (change: Partial<FigureDraft>) => void }) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  const wrong =
    figure.value.trim() !== '' && numberIn(figure.value) === undefined
      ? t('impact.notANumber')
      : isOutside(figure)
        ? t('recording.outside', { scale: figure.scale.replace('-', '–') })
        : undefined;
  const value = (
    <TextInput
      label={own ? t('impact.value') : plain(figure.name)}
      description={own ? undefined : figure.scale.replace('-', '–')}
      value={figure.value}
      onChange={(event) => onChange({ value: event.currentTarget.value })}
      error={wrong}
      inputMode="decimal"
      autoComplete="off"
    />
  );
  if (!own) {
    return value;
  }
  return (
    <Stack gap="xs">
      <LocalTextField label={t('recording.figure')} value={figure.name} onChange={(name) => onChange({ name })} />
      <div className="two-fields">
        {value}
        <TextInput
          label={t('recording.scale')}
          placeholder="1-5"
          value={figure.scale}
          onChange={(event) => onChange({ scale: event.currentTarget.value })}
          autoComplete="off"
        />
      </div>
    </Stack>
  );
}

/** Records what came of questions that were asked by other means, on paper or in another program. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('evaluation');
  const plain = usePlainText();
  const network = useNetworkId();
  const navigate = useNavigate();
  const instruments = useQuery(instrumentsQuery(network)).data ?? [];
  const [draft, setDraft] = useState<RecordingDraft>({ instrument: '', title: {}, invited: '', answers: '', figures: [], note: '' });
  const set = (change: Partial<RecordingDraft>) => setDraft({ ...draft, ...change });
  const own = draft.instrument === OTHER;
  const choose = (instrument: string) => {
    const known = instruments.find(({ key }) => key === instrument);
    set({ instrument, figures: known ? figuresOf(known) : instrument === OTHER ? [newFigure(1)] : [] });
  };
  const body = recordingBody(draft);
  return (
    <EntryDialog
      title={t('recording.title')}
      intro={t('recording.intro')}
      content={body}
      ready={recordingReady(draft)}
      dayLabel={t('recording.on')}
      act={({ on }, headers) =>
        answerOf(client.POST('/api/networks/{network}/evaluations/recorded', { params: { path: { network } }, body: { ...body, on }, headers }))
      }
      onClose={onClose}
      onDone={({ id }) => void navigate({ to: paths.evaluation(network, id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never)}
    >
      <NativeSelect
        label={t('ask.what')}
        value={draft.instrument}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('recording.choose') },
          ...instruments.filter((each) => figuresOf(each).length > 0).map(({ key, name }) => ({ value: key, label: plain(name) })),
          { value: OTHER, label: t('recording.other') },
        ]}
        required
      />
      <LocalTextField label={t('ask.name')} value={draft.title} onChange={(title) => set({ title })} required={own} />
      <div className="two-fields">
        <TextInput label={t('recording.answers')} value={draft.answers} onChange={(event) => set({ answers: event.currentTarget.value })} inputMode="numeric" autoComplete="off" required />
        <TextInput label={t('recording.invited')} value={draft.invited} onChange={(event) => set({ invited: event.currentTarget.value })} inputMode="numeric" autoComplete="off" />
      </div>
      {draft.figures.length > 0 && (
        <Fieldset legend={t('recording.figures')}>
          <Stack gap="md">
            {draft.figures.map((figure) => (
              <FigureField
                key={figure.id}
                figure={figure}
                own={own}
                onChange={(change) => set({ figures: draft.figures.map((each) => (each.id === figure.id ? { ...each, ...change } : each)) })}
              />
            ))}
            {own && (
              <div>
                <Button
                  variant="default"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => set({ figures: [...draft.figures, newFigure(draft.figures.length + 1)] })}
                >
                  {t('recording.addFigure')}
                </Button>
              </div>
            )}
          </Stack>
        </Fieldset>
      )}
      <Textarea label={t('recording.note')} value={draft.note} onChange={(event) => set({ note: event.currentTarget.value })} autosize minRows={2} />
    </EntryDialog>
  );
}
