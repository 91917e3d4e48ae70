import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { answerOf, client } from '@/shared/api/client';
import type { LocalText, Ring } from '@/shared/api/types';
import { useTexts } from '@/shared/i18n/useTexts';
import { EntryDialog } from '@/shared/ui/EntryDialog';
import { useFault } from '@/shared/ui/faults';
import { filled, LocalTextField } from '@/shared/ui/LocalTextField';
import { usePlainText } from '@/shared/ui/Words';
import { useNetworkId } from '@/shared/useNetwork';
import { colourOf } from './colours';

interface Draft {
  title: LocalText;
  colour: string;
  external: boolean;
  order: number;
}

function body({ title, ...rest }: Draft) {
  return { title: filled(title), ...rest };
}

function isReady({ title }: Draft): boolean {
  return Object.keys(filled(title)).length > 0;
}

/** Draws a new ring, or an old one otherwise. */
export function RingDialog({ ring, place, onClose }: { ring?: Ring; place: number; onClose: () => void }) {
  const t = useTexts('calendar');
  const network = useNetworkId();
  const [draft, setDraft] = useState<Draft>({
    title: ring?.title ?? {}, colour: colourOf(ring?.colour, place), external: ring?.external ?? false, order: ring?.order ?? place,
  });
  return (
    <EntryDialog
      title={t(ring ? 'ring.redrawTitle' : 'ring.drawTitle')}
      content={draft}
      ready={isReady(draft)}
      dayLabel={t(ring ? 'ring.redrawDay' : 'ring.day')}
      confirmLabel={ring ? undefined : t('ring.confirm')}
      faultsAtFields
      act={async ({ on }, headers) => {
        if (ring) {
          const path = { network, ring: ring.id };
          await answerOf(client.PUT('/api/networks/{network}/calendar/rings/{ring}', { params: { path }, body: { ...body(draft), on }, headers }));
        } else {
          await answerOf(client.POST('/api/networks/{network}/calendar/rings', { params: { path: { network } }, body: { ...body(draft), on }, headers }));
        }
      }}
      onClose={onClose}
    >
      <RingFields value={draft} onChange={setDraft} />
    </EntryDialog>
  );
}

function RingFields({ value, onChange }: { value: Draft; onChange: (draft: Draft) => void }) {
  const t = useTexts('calendar');
  const fault = useFault();
  return (
    <>
      <LocalTextField label={t('ring.name')} value={value.title} onChange={(title) => onChange({ ...value, title })} error={fault(['/title'])} />
      <div className="two-fields">
        <TextInput
          type="color"
          label={t('ring.colour')}
          value={value.colour}
          onChange={(event) => onChange({ ...value, colour: event.currentTarget.value })}
          error={fault(['/colour'])}
        />
        <NumberInput
          label={t('ring.order')}
          min={1}
          max={1000}
          allowDecimal={false}
          value={value.order + 1}
          onChange={(typed) => onChange({ ...value, order: typeof typed === 'number' && typed >= 1 ? typed - 1 : value.order })}
          error={fault(['/order'])}
        />
      </div>
      <p className="flush small dim">{t('ring.colourHelp')}</p>
      <Switch
        label={t('ring.external')}
        description={t('ring.externalHelp')}
        checked={value.external}
        onChange={(event) => onChange({ ...value, external: event.currentTarget.checked })}
      />
    </>
  );
}

export function DropRingDialog({ ring, onClose }: { ring: Ring; onClose: () => void }) {
  const t = useTexts('calendar');
  const plain = usePlainText();
  const network = useNetworkId();
  return (
    <EntryDialog
      title={t('ring.dropTitle')}
      intro={t('ring.dropIntro', { title: plain(ring.title) })}
      content={ring.id}
      reason="optional"
      dayLabel={t('ring.dropDay')}
      confirmLabel={t('act.dropRing')}
      act={(when, headers) =>
        answerOf(
          client.POST('/api/networks/{network}/calendar/rings/{ring}/dropping', { params: { path: { network, ring: ring.id } }, body: when, headers }),
        )
      }
      onClose={onClose}
    />
  );
}
