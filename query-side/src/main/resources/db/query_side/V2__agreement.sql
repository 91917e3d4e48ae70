-- From which day on what a member agreed to counts as theirs.
alter table member_directory add column binds_since date;

-- Which accounts speak for which members.
create table seat_link (
  network_id uuid not null,
  account_id uuid not null,
  member_id uuid not null,
  primary key (account_id, network_id, member_id)
);
create index on seat_link (network_id);

-- Goals and practices.
create table agreement (
  network_id uuid not null,
  agreement_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  kind text not null,
  heading text,
  goal_type text,
  title json not null,
  place integer,
  owner uuid,
  ref text
);
create index on agreement (network_id, agreement_id);

-- Their versions. Whether one has been superseded follows from the others of the same agreement.
create table agreement_version (
  network_id uuid not null,
  proposal_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  agreement_id uuid not null,
  version integer not null,
  standing text not null,
  rule text not null,
  quorum_by text,
  quorum_at_least integer,
  quorum_percent integer,
  silence text not null,
  over_objections boolean not null,
  proposed_on date not null,
  draft integer not null,
  drafted_on date not null,
  comments_until date,
  decided_by uuid,
  decided_on date,
  in_force_from date,
  next_review_on date,
  expires_on date,
  lapsed_on date,
  ends_on date,
  shortfalls text[] not null
);
create index on agreement_version (network_id, proposal_id);

-- Where everything that was said about versions stands in the record, with as much of it as is counted: stances, objections,
-- commitments. What else an entry says is read from the record itself.
create table agreement_entry (
  agreement_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  happened_on date not null,
  state text not null,
  corrected_by uuid,
  known tstzrange not null,
  network_id uuid not null,
  proposal_id uuid not null,
  says text not null,
  member_id uuid,
  objection_id uuid,
  word text,
  draft integer
);
create index on agreement_entry (agreement_id, position);
create index on agreement_entry (network_id, says);
create index on agreement_entry (proposal_id);

-- Which version of its agreement a proposal is, for the sentences of the history.
alter table history_label add column number integer;
