-- Who governs a network together, and how it takes care of what is kept of people; as the event says it.
alter table network_card add column governing_body json, add column data_protection json;
