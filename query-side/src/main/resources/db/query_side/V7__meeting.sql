-- Meetings as they are planned or were held, and how far their minutes are.
create table meeting (
  network_id uuid not null,
  meeting_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  plan json not null,
  standing text not null,
  first_day date not null,
  days integer not null,
  next_meeting_id uuid,
  minutes_newest integer not null,
  minutes_published integer not null,
  minutes_approved integer not null,
  ref text
);
create index on meeting (network_id, meeting_id);

-- Where everything that was said about meetings stands in the record, with as much of it as is counted: who was asked, who came,
-- what came of it, what became of promises. What else an entry says is read from the record itself.
create table meeting_entry (
  meeting_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  network_id uuid not null,
  tells text not null,
  word text,
  member_id uuid,
  organisation_id uuid,
  promise_ids uuid[] not null,
  other_meeting_id uuid,
  number integer,
  due_on date
);
create index on meeting_entry (meeting_id, position);
create index on meeting_entry (network_id, tells);
create index on meeting_entry (other_meeting_id) where other_meeting_id is not null;

-- What was decided or looked at again about agreements at meetings.
create table meeting_agreement (
  agreement_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  network_id uuid not null,
  meeting_id uuid not null,
  proposal_id uuid not null,
  word text not null
);
create index on meeting_agreement (agreement_id);
create index on meeting_agreement (meeting_id);
