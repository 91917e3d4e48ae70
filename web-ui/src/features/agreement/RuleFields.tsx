import { Checkbox, Fieldset, NativeSelect, NumberInput, Radio, Stack } from '@mantine/core';
import type { NewRule } from '@/shared/api/types';
import { useTexts, useVocabulary } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { maySetObjectionsAside, METHODS, ruleBy } from './rules';
import { useSeats } from '@/shared/useSeats';

const QUORUMS = ['None', 'Members', 'MembersPercent', 'Organisations', 'OrganisationsPercent'] as const;
const SILENCES = ['no-position', 'assent'] as const;

function kindOf(quorum: NewRule['quorum']): (typeof QUORUMS)[number] {
  if (!quorum) {
    return 'None';
  }
  const by = quorum.by === 'members' ? 'Members' : 'Organisations';
  return quorum.percent === undefined ? by : `${by}Percent`;
}

function quorumOf(kind: string, count: number | undefined): NewRule['quorum'] {
  if (kind === 'None') {
    return undefined;
  }
  const by = kind.startsWith('Members') ? 'members' : 'organisations';
  return kind.endsWith('Percent') ? { by, percent: count } : { by, atLeast: count };
}

/** How a proposal is to be decided: chosen and explained before positions are taken. */
export function RuleFields({ value, onChange }: { value: NewRule; onChange: (rule: NewRule) => void }) {
  const t = useTexts('agreement');
  const word = useVocabulary();
  const { today } = useClock();
  const seats = useSeats();
  const groups = [...new Set(seats.on(today).flatMap(({ roles }) => roles))]
    .filter((role) => role !== 'member' && role !== 'observer')
    .map((role) => ({ value: role, label: word('role', role) }));
  const quorum = kindOf(value.quorum);
  const count = value.quorum?.atLeast ?? value.quorum?.percent;
  return (
    <Fieldset legend={t('rule.legend')}>
      <Stack gap="md">
        <Radio.Group
          aria-label={t('rule.method')}
          value={value.method}
          onChange={(chosen) => {
            const method = METHODS.find((each) => each === chosen) ?? value.method;
            onChange({ ...ruleBy(method, value.group), quorum: value.quorum, silence: value.silence });
          }}
        >
          <Stack gap="sm">
            {METHODS.map((method) => (
              <Radio key={method} value={method} label={t(`rule.methods.${method}`)} description={t(`rule.meanings.${method}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {value.method === 'group-after-hearing' && (
          <NativeSelect
            label={t('rule.group')}
            required
            value={value.group ?? ''}
            onChange={(event) => onChange({ ...value, group: event.currentTarget.value })}
            data={[{ value: '', label: '' }, ...groups]}
          />
        )}
        <NativeSelect
          label={t('rule.quorum')}
          value={quorum}
          onChange={(event) => onChange({ ...value, quorum: quorumOf(event.currentTarget.value, count) })}
          data={QUORUMS.map((kind) => ({ value: kind, label: t(`rule.quorum${kind}`) }))}
        />
        {quorum !== 'None' && (
          <NumberInput
            label={t('rule.quorumNumber')}
            required
            min={1}
            max={quorum.endsWith('Percent') ? 100 : undefined}
            allowDecimal={false}
            hideControls
            value={count ?? ''}
            onChange={(typed) => onChange({ ...value, quorum: quorumOf(quorum, typeof typed === 'number' ? typed : undefined) })}
          />
        )}
        <NativeSelect
          label={t('rule.silence')}
          value={value.silence}
          onChange={(event) =>
            onChange({ ...value, silence: SILENCES.find((each) => each === event.currentTarget.value) ?? value.silence })
          }
          data={SILENCES.map((silence) => ({ value: silence, label: t(`rule.silences.${silence}`) }))}
        />
        {maySetObjectionsAside(value.method) && (
          <Checkbox
            label={t('rule.overObjections')}
            description={t('rule.overObjectionsHelp')}
            checked={value.overObjections}
            onChange={(event) => onChange({ ...value, overObjections: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </Fieldset>
  );
}
