-- The rings of annual clocks.
create table calendar_ring (
  network_id uuid not null,
  ring_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  title json not null,
  colour text,
  place integer,
  external boolean not null,
  ref text
);
create index on calendar_ring (network_id, ring_id);

-- Their entries. When an entry occurs and what became of its occurrences is its plan; the days follow from it.
create table calendar_entry (
  network_id uuid not null,
  calendar_entry_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  ring_id uuid not null,
  title json not null,
  plan json not null
);
create index on calendar_entry (network_id, calendar_entry_id);

-- Every time that something was recorded about an entry, so that calendar programs can tell a newer version from an older one.
create table calendar_revision (
  network_id uuid not null,
  calendar_entry_id uuid not null,
  position bigint not null,
  known tstzrange not null
);
create index on calendar_revision (network_id, calendar_entry_id);
