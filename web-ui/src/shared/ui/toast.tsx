import { useSyncExternalStore } from 'react';

const SHOWN_FOR = 5_000;
let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(text: string): void {
  said = text;
  listeners.forEach((tell) => tell());
}

/** Says something short that needs no answer. */
export function say(text: string): void {
  clearTimeout(timer);
  set(text);
  timer = setTimeout(() => set(''), SHOWN_FOR);
}

export function Toast() {
  const text = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
  return (
    <div role="status" className="toast-place no-print">
      {text !== '' && <div className="toast">{text}</div>}
    </div>
  );
}
