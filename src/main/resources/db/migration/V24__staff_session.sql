-- Who is logged in, for every node: docs/adr/0109. Nothing here logs anybody in: the id itself is only in the browser.

create table staff_session (
    id_hash  text        not null constraint staff_session_pk primary key,
    account  text        not null constraint staff_session_account_fk references person on delete cascade,
    began_at timestamptz not null default now(),
    used_at  timestamptz not null default now()
);
comment on table staff_session is 'By the machine''s clock, which a rehearsal does not move';
comment on column staff_session.id_hash is 'SHA-256 of the id in the cookie';
comment on column staff_session.used_at is 'Last use, noted every few minutes at most';
create index staff_session_account_index on staff_session (account);
