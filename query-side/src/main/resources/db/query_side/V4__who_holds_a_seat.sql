-- Through which entry the person who holds a seat came to hold it, so that a link counts for that person alone.
alter table member_directory add column held_through uuid;
alter table seat_link add column held_through uuid not null;
