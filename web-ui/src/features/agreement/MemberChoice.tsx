import { NativeSelect } from '@mantine/core';
import { useClock } from '@/shared/time/useClock';
import { useSeats } from './useSeats';

interface Props {
  label: string;
  nobody: string;
  value: string;
  onChange: (member: string) => void;
  required?: boolean;
  among?: readonly string[];
}

/** One of the members of today, or nobody. */
export function MemberChoice({ label, nobody, value, onChange, required, among }: Props) {
  const { today } = useClock();
  const seats = useSeats();
  const offered = seats.on(today).filter((seat) => among === undefined || among.includes(seat.id));
  return (
    <NativeSelect
      label={label}
      value={value}
      required={required}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: nobody }, ...offered.map((seat) => ({ value: seat.id, label: seats.fullNameOf(seat.id) }))]}
    />
  );
}
