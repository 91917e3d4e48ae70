-- Secret addresses under which an account reads a network's clock in a calendar program. A secret is kept as its SHA-256 only.
create table feed (
  id          uuid primary key,
  secret_hash bytea not null unique,
  network_id  uuid not null,
  account_id  uuid not null,
  made_at     timestamptz not null default now()
);
create index on feed (account_id, network_id);
