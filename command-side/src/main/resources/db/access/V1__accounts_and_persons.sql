-- Names and addresses live here and nowhere else; they can be corrected and erased.
create table person (
  id         uuid primary key,
  name       text,
  email      text,
  phone      text,
  created_at timestamptz not null default now()
);

create table account (
  id         uuid primary key,
  name       text,
  created_at timestamptz not null default now()
);

-- A secret is kept as its SHA-256 only.
create table credential (
  secret_hash bytea primary key,
  account_id  uuid not null references account (id) on delete cascade,
  label       text,
  kind        text not null check (kind in ('sign-in-link', 'api-token')),
  created_at  timestamptz not null default now(),
  expires_at  timestamptz,
  used_at     timestamptz
);

create index credential_account on credential (account_id, kind);
