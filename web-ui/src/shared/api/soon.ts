/** An address that the server's description does not name yet. */
export interface SeatLinkPaths {
  '/api/networks/{network}/members/{member}/sign-in-link': {
    post: {
      parameters: { path: { network: string; member: string }; header?: { 'Idempotency-Key'?: string } };
      responses: { 201: { headers: Record<string, unknown>; content: { 'application/json': { link: string; accountId: string } } } };
    };
  };
}
