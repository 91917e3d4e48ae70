const STORED = 'solmu-network';

export function lastNetwork(): string | null {
  return localStorage.getItem(STORED);
}

export function keepLastNetwork(id: string): void {
  localStorage.setItem(STORED, id);
}
