-- Who owes something asks for more time; whoever receives it answers, which is an obligation of its own.

create table extension_request (
    id            bigint generated always as identity constraint extension_request_pk primary key,
    obligation    bigint      not null constraint extension_request_obligation_fk references obligation,
    decision      bigint      not null constraint extension_request_decision_fk references obligation,
    due           date        not null,
    until         date        not null,
    reason        text        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    granted_until date,
    answer        text,
    ended_by      text,
    ended_at      timestamptz,
    constraint extension_request_decision_unique unique (decision),
    constraint extension_request_until_check check (until > due)
);
comment on column extension_request.due is 'The day it had when more time was asked for';
comment on column extension_request.granted_until is 'Null while open, and when it was refused or came to nothing';
comment on column extension_request.ended_by is 'Who decided or took it back; null for the system';
create unique index extension_request_open_unique on extension_request (obligation) where ended_at is null;
create index extension_request_obligation_index on extension_request (obligation);
