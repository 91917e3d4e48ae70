-- Of an erased person nothing is left but that they were erased, so that nothing late brings their name back.
alter table person add column erased_at timestamptz;
alter table person add check (erased_at is null or (name is null and email is null and phone is null));
