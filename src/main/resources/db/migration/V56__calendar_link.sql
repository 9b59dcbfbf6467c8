-- A person's deadlines for a calendar program: by an address that only the person knows.

create table calendar_link (
    account       text        not null constraint calendar_link_pk primary key constraint calendar_link_account_fk references person,
    secret_sha256 text        not null constraint calendar_link_secret_unique unique,
    created_at    timestamptz not null,
    last_read_on  date
);
comment on column calendar_link.secret_sha256 is 'The secret itself is shown once and kept nowhere';
