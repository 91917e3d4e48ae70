-- Development cycles. The phases that a cycle has been in, their checklists and its closing are its course.
create table cycle (
  network_id uuid not null,
  cycle_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  course json not null
);
create index on cycle (network_id, cycle_id);

-- The checklists that a network wants for the phases of cycles to come.
create table cycle_checklist (
  network_id uuid not null,
  valid daterange not null,
  known tstzrange not null,
  checklists json not null
);
create index on cycle_checklist (network_id);
