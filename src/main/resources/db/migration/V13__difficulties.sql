-- ASK BACK. A difficulty with what is owed, its answer, and whether others who owe the same may read both.

create table difficulty (
    id                 bigint generated always as identity constraint difficulty_pk primary key,
    obligation         bigint      not null constraint difficulty_obligation_fk references obligation,
    asker_kind         text        not null,
    asker              text        not null,
    question           text        not null,
    asked_by           text        not null,
    asked_at           timestamptz not null,
    passed_note        text,
    passed_by          text,
    passed_at          timestamptz,
    answer             text,
    answered_by        text,
    answered_at        timestamptz,
    published_question text,
    published_at       timestamptz,
    constraint difficulty_answer_check check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
    constraint difficulty_published_check check (published_at is null or answer is not null and published_question is not null)
);
comment on column difficulty.asker is 'The party for which it was asked: who owes the obligation or who receives it';
comment on column difficulty.passed_note is 'Why and how it was passed on to UBND tỉnh; it is still answered here';
comment on column difficulty.published_question is 'The question as others read it, worded so that nobody is named';
create index difficulty_obligation_index on difficulty (obligation);
create index difficulty_open_index on difficulty (asked_at) where answered_at is null;
