-- The record. An event is written once and never touched again; `payload` and `metadata` are json, not jsonb,
-- because jsonb rewrites its text and the hash covers the text byte for byte.
create table event_store.event (
    position    bigint      primary key,
    id          uuid        not null unique,
    type        text        collate "C" not null,
    version     int         not null,
    tags        text[]      not null,
    payload     json        not null,
    metadata    json        not null,
    recorded_at timestamptz not null,
    hash        bytea       not null
);

-- What an event is about. A decision and a view find their events here.
create table event_store.event_tag (
    tag      text   collate "C" not null,
    position bigint not null,
    type     text   collate "C" not null,
    primary key (tag, type, position)
);

-- The newest event. Whoever appends holds this row, so that positions follow each other in the order of the commits.
-- The fillfactor leaves room to change the row in its page.
create table event_store.record_head (
    only_row    boolean     primary key default true check (only_row),
    position    bigint      not null,
    hash        bytea       not null,
    recorded_at timestamptz not null
) with (fillfactor = 10);

insert into event_store.record_head (position, hash, recorded_at)
values (0, '\x0000000000000000000000000000000000000000000000000000000000000000', 'epoch');

create function event_store.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record is only ever added to';
end
$$;

create trigger only_ever_added_to before update or delete or truncate on event_store.event
    for each statement execute function event_store.refuse_change();

-- How far each projection and automation has come. `turn` grows with each change, so that a process sees that another
-- one was here in between.
create table event_store.projection (
    name     text   primary key,
    position bigint not null,
    turn     bigint not null default 0
) with (fillfactor = 10);

-- Events that a projection or an automation could not take, and those that wait behind them.
create table event_store.parked_event (
    name       text        not null,
    rebuilding boolean     not null,
    position   bigint      not null,
    stream     text        not null,
    reason     text        not null,
    parked_at  timestamptz not null default clock_timestamp(),
    primary key (name, rebuilding, position)
);
