-- How many are counting: answers are taken again only when none of them is left who might still record a count.
alter table urn add column counting int not null default 0;
alter table pulse add column counting int not null default 0;
