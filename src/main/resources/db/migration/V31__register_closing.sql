-- A register year that is closed gets no number any more. Closings are kept, also those that were taken back.

create table register_closing (
    id          bigint generated always as identity constraint register_closing_pk primary key,
    direction   text        not null,
    body_kind   text        not null,
    body_code   text        not null,
    year        int         not null,
    total       text        not null,
    closed_by   text        not null,
    closed_at   timestamptz not null,
    reopened_by text,
    reopened_at timestamptz,
    reason      text,
    constraint register_closing_year_fk foreign key (direction, body_kind, body_code, year) references register_year,
    constraint register_closing_reopened_check check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reason is null))
);
comment on column register_closing.total is 'How many there were and the last number, in words';

alter table register_year add column closing bigint constraint register_year_closing_fk references register_closing;
comment on column register_year.closing is 'The closing in force; null while the year is open';

-- What a series leaves out because the register on paper had given it already; verify does not look for papers there.
create table number_skip (
    id          bigint generated always as identity constraint number_skip_pk primary key,
    issuer_kind text        not null,
    issuer_code text        not null,
    year        int         not null,
    series      text        not null,
    from_number int         not null,
    to_number   int         not null,
    skipped_by  text        not null,
    skipped_at  timestamptz not null,
    constraint number_skip_series_fk foreign key (issuer_kind, issuer_code, year, series) references number_series
);
