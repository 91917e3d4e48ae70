-- Ballots until they are counted: who has answered, and what was answered, in one row that every ballot writes anew. Then it is emptied.
create table urn (
  evaluation_id uuid primary key,
  closed        boolean not null default false,
  answered      uuid[] not null default '{}',
  ballots       jsonb not null default '{}'
);

-- The secret addresses under which whoever has one may answer; only their SHA-256 is kept.
create table answer_link (
  evaluation_id uuid primary key,
  network_id    uuid not null,
  secret_hash   bytea not null unique
);
