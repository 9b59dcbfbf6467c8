-- Failed logins, counted where every node sees them. No row ever closes an account for good.

create table login_attempt (
    subject       text        not null constraint login_attempt_pk primary key,
    attempts      int         not null,
    last_attempt  timestamptz not null,
    blocked_until timestamptz not null
);
comment on column login_attempt.subject is 'An address, an account, or an account from one address';
create index login_attempt_last_attempt_index on login_attempt (last_attempt);

create table login_address (
    account    text        not null constraint login_address_account_fk references person on delete cascade,
    address    text        not null,
    last_login timestamptz not null,
    constraint login_address_pk primary key (account, address)
);
comment on table login_address is 'From where a person has logged in: strangers guessing its password do not keep it out there';
