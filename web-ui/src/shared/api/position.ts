// The furthest position that this page has written: sent with every read, so that a person always sees their own change.
let written = 0;

export function noteWritten(position: string | null): void {
  written = Math.max(written, Number(position) || 0);
}

export function writtenSoFar(): number {
  return written;
}
