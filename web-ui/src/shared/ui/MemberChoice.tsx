import { NativeSelect } from '@mantine/core';
import { useClock } from '@/shared/time/useClock';
import { useSeats } from '@/shared/useSeats';

interface Props {
  label: string;
  nobody: string;
  value: string;
  onChange: (member: string) => void;
  required?: boolean;
  among?: readonly string[];
  description?: string;
  error?: string;
}

/** One of the members of today, or nobody; who was chosen before stays to be chosen. */
export function MemberChoice({ label, nobody, value, onChange, required, among, description, error }: Props) {
  const { today } = useClock();
  const seats = useSeats();
  const offered = seats
    .on(today)
    .map(({ id }) => id)
    .filter((id) => among === undefined || among.includes(id));
  const choices = value === '' || offered.includes(value) ? offered : [value, ...offered];
  return (
    <NativeSelect
      label={label}
      value={value}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={description}
      error={error}
      data={[{ value: '', label: nobody }, ...choices.map((id) => ({ value: id, label: seats.fullNameOf(id) }))]}
    />
  );
}
