-- STAFF. What somebody typed and did not send yet.

create table answer_draft (
    task     text        not null,
    account  text        not null,
    answer   text        not null,
    saved_at timestamptz not null,
    constraint answer_draft_pk primary key (task, account)
);
comment on column answer_draft.task is 'Id of the engine''s task';
