import { MultiSelect } from '@mantine/core';
import { useTexts } from '@/shared/i18n/useTexts';
import { useClock } from '@/shared/time/useClock';
import { useSeats } from '@/shared/useSeats';

interface Props {
  label: string;
  description?: string;
  value: string[];
  onChange: (members: string[]) => void;
  error?: string;
}

/** Several of the members of today; who was chosen before stays to be chosen. */
export function MembersChoice({ label, description, value, onChange, error }: Props) {
  const t = useTexts('shared');
  const { today } = useClock();
  const seats = useSeats();
  const offered = seats.on(today).map(({ id }) => id);
  const choices = [...offered, ...value.filter((id) => !offered.includes(id))];
  return (
    <MultiSelect
      label={label}
      description={description}
      value={value}
      onChange={onChange}
      error={error}
      data={choices.map((id) => ({ value: id, label: seats.fullNameOf(id) }))}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('nobodyFound')}
      comboboxProps={{ withinPortal: false }}
    />
  );
}
