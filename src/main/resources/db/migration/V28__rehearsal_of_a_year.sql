-- REHEARSE. What the sample plays by itself at its start, and where the time of a day went.
alter table rehearsal add column rest boolean not null default false;
comment on column rehearsal.rest is 'Whether the last work of the sample accounts is left to a newcomer';

alter table rehearsal_day add column jobs_millis int not null default 0;
alter table rehearsal_day add column answers_millis int not null default 0;
comment on column rehearsal_day.millis is 'With the move of the clock, the jobs and the answers';
