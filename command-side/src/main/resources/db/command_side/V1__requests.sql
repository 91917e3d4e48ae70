-- What was asked under which idempotency key and what was answered. A row without an answer is still being decided,
-- or its process died on the way.
create table request (
  id          uuid primary key,
  fingerprint bytea not null,
  started_at  timestamptz not null default now(),
  status      int,
  headers     jsonb,
  body        bytea
);

create index request_started_at on request (started_at);
