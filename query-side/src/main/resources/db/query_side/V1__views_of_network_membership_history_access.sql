-- Every table here is a view of the record: it can be emptied and written anew. `valid` says on which days a row holds,
-- `known` as of which moments the record said so.

-- A network's rows are few and lie together in the index, so a past day is found the same way as today.
create table network_card (
  network_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  entry_id uuid not null,
  ref text,
  name json not null,
  purpose json,
  boundary json,
  sector text,
  time_zone text not null,
  languages text[] not null,
  initiated_on date not null,
  founded_on date,
  closed_on date,
  kind text,
  governance_mode text,
  lifecycle_stage text
);
create index on network_card (network_id);

create table network_assessment (
  network_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  aspect text not null,
  value text not null,
  because json
);
create index on network_assessment (network_id);

create table member_directory (
  network_id uuid not null,
  member_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  entry_id uuid not null,
  state text not null,
  ref text,
  title json not null,
  organisation_id uuid not null,
  roles text[] not null,
  has_say boolean not null,
  person_id uuid,
  deputy_title json,
  deputy_person_id uuid,
  invited_on date,
  joined_on date,
  left_on date,
  left_because json,
  pledged_days_per_year integer,
  work_time_percent integer,
  continues_from uuid,
  confirm_for uuid[] not null,
  confirmation_asked_on date
);
create index on member_directory (network_id, member_id);

create table organisation_directory (
  network_id uuid not null,
  organisation_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  entry_id uuid not null,
  there boolean not null,
  ref text,
  name json not null,
  type text,
  sector text,
  languages text[] not null,
  since date not null,
  until date,
  continues uuid[] not null,
  continued_by uuid[] not null
);
create index on organisation_directory (network_id, organisation_id);

-- Where the entries of the record stand; what they say is read from the record itself.
create table history_entry (
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
create index on history_entry (network_id, position, happened_on);
create index on history_entry (network_id, happened_on, position);
create index on history_entry (subject_id, position);
-- Nearly all entries are about members; the other kinds would be needles among them.
create index on history_entry (network_id, kind, position, happened_on) where kind <> 'membership';

-- Members whom an entry names beside the one that it is about.
create table history_mention (
  member_id uuid not null,
  position bigint not null
);
create index on history_mention (member_id, position);

-- What members, organisations and networks were called, entry by entry.
create table history_label (
  subject_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  title json,
  organisation_id uuid
);
create index on history_label (subject_id);

create table keeper (
  network_id uuid not null,
  account_id uuid not null,
  member_id uuid,
  primary key (account_id, network_id)
);
create index on keeper (network_id);
