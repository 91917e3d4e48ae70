-- What the house has set itself to do and when, all processes together; db-scheduler reads and writes it. What is done is gone.
-- To read the details: select task_name, execution_time, convert_from(task_data, 'utf8') from command_side.errand;
create table errand (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  primary key (task_name, task_instance)
);

create index errand_execution_time on errand (execution_time);
create index errand_last_heartbeat on errand (last_heartbeat);
