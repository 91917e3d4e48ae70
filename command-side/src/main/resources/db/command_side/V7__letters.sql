-- Letters to members: what was told to whom about what, and whether it has gone out. No names and no addresses: those are looked
-- up in the person register when a letter goes out.
create table letter (
  id           uuid primary key,
  network_id   uuid not null,
  member_id    uuid not null,
  -- What it is about, and the how-manieth letter to this member about it.
  subject_id   uuid not null,
  sequence     int not null,
  kind         text not null,
  -- What it told, in one line, to see whether there is anything new to tell.
  told         text not null,
  plan         json,
  language     text not null,
  time_zone    text not null,
  heading      text not null,
  body         text not null,
  made_at      timestamptz not null,
  state        text not null default 'waiting',
  state_at     timestamptz not null,
  failures     int not null default 0,
  problem      text,
  unique (subject_id, member_id, sequence)
);

create index letters_of_network on letter (network_id, made_at desc);
