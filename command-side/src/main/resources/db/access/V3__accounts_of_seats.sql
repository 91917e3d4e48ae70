-- An account that was made for whoever holds a seat; others make its links.
alter table account add column of_a_seat boolean not null default false;
