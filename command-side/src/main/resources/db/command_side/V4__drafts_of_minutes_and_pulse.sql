-- What is being typed at a meeting before it is put down as minutes: every revision of every block that was shown as saved.
create table minutes_block (
  network_id     uuid not null,
  meeting_id     uuid not null,
  block_id       uuid not null,
  revision       int not null,
  agenda_item_id uuid,
  place          int not null,
  language       text not null,
  text           text not null,
  account_id     uuid not null,
  saved_at       timestamptz not null default now(),
  primary key (meeting_id, block_id, revision)
);

-- The two questions after a meeting. Answers are there, with the member's name, until they are counted; then they are deleted.
create table pulse (
  meeting_id uuid primary key,
  closed     boolean not null default false
);

create table pulse_answer (
  meeting_id    uuid not null references pulse,
  member_id     uuid not null,
  moved_forward int not null,
  was_heard     int not null,
  primary key (meeting_id, member_id)
);
