-- The last day of which a network's members were reminded.
create table reminded (
  network_id uuid primary key,
  day        date not null
);

-- Whoever came to hold a seat through one of these entries wants no reminders.
create table reminders_off (
  held_through uuid primary key,
  since        timestamptz not null default now()
);

-- The secret addresses in mails by which whoever got the mail ends the reminders.
create table reminders_link (
  secret_hash  bytea primary key,
  held_through uuid[] not null,
  made_at      timestamptz not null default now()
);

create index letters_on_their_way on letter (kind, state) where state = 'waiting';
create index reminders_sent on letter (state_at) where kind = 'REMINDERS';
