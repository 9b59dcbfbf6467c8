-- REHEARSE. A year of the sample province played day by day; a real office's database keeps these tables empty.

create table rehearsal (
    only_row   boolean     not null default true constraint rehearsal_pk primary key constraint rehearsal_only_check check (only_row),
    seed       bigint      not null,
    began      date        not null,
    until      date        not null,
    state      text        not null,
    message    text,
    started_by text        not null
);
comment on column rehearsal.seed is 'Chosen once: what became of everybody so far depends on it';
comment on column rehearsal.state is 'RUNNING also after a kill: the next start goes on';

create table rehearsal_day (
    day            date        not null constraint rehearsal_day_pk primary key,
    answered       int         not null,
    refused        int         not null,
    without_player int         not null,
    open_tasks     int         not null,
    late           int         not null,
    failed_jobs    int         not null,
    millis         int         not null,
    finished_at    timestamptz not null default now()
);
comment on column rehearsal_day.without_player is 'Tasks of forms that the rehearsal cannot answer yet; people can';
comment on column rehearsal_day.late is 'Obligations still owed after their day';
comment on column rehearsal_day.finished_at is 'Real time';
