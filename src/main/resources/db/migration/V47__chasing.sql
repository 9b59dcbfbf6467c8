-- CHASE beside the mails: a person reminds at once, notes calls and what was promised.

create table reminder_now (
    obligation bigint not null constraint reminder_now_obligation_fk references obligation on delete cascade,
    day        date   not null,
    account    text   not null,
    constraint reminder_now_pk primary key (obligation, day)
);
comment on table reminder_now is 'Said at once because a person said so: once for an obligation and day';
comment on column reminder_now.account is 'Who said so';

create table chase_call (
    id         bigint generated always as identity constraint chase_call_pk primary key,
    obligation bigint      not null constraint chase_call_obligation_fk references obligation on delete cascade,
    at         timestamptz not null,
    account    text        not null,
    spoke_to   text        not null,
    promised   date,
    note       text
);
comment on column chase_call.promised is 'By the end of that day it was promised; null when nothing was promised';
create index chase_call_obligation_index on chase_call (obligation);
