-- Where the record tells of an evaluation, of something that is measured, or of something that spreads. What it tells stays there.
create table evaluation_entry (
  subject_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  network_id uuid not null,
  kind text not null
);
create index on evaluation_entry (subject_id, position);
create index on evaluation_entry (network_id, kind);
