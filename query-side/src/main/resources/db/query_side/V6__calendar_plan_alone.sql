-- The plan of an entry holds its ring and its title; nobody reads them beside it.
alter table calendar_entry drop column ring_id, drop column title;
