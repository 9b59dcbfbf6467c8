-- Sổ đăng ký văn bản đến: what reached a body through the system or was recorded as arrived, one number per body and year.

create table register_year (
    direction   text not null constraint register_year_direction_check check (direction in ('OUTGOING', 'INCOMING')),
    body_kind   text not null,
    body_code   text not null,
    year        int  not null,
    last_number int  not null default 0,
    constraint register_year_pk primary key (direction, body_kind, body_code, year)
);
comment on column register_year.last_number is 'Of an incoming register; an outgoing one counts in number_series, type by type where the body wants it so';

create table arrival (
    id         bigint generated always as identity constraint arrival_pk primary key,
    body_kind  text   not null,
    body_code  text   not null,
    year       int    not null,
    number     int    not null,
    arrived_on date   not null,
    obligation bigint not null,
    document   bigint constraint arrival_document_fk references document,
    sender     text   not null,
    reference  text   not null,
    dated      date,
    subject    text   not null,
    handler    text   not null,
    passed_on  date   not null,
    note       text   not null,
    constraint arrival_number_unique unique (body_kind, body_code, year, number)
);
comment on table arrival is 'A line is written at the receipt and never changed, as in a book on paper';
comment on column arrival.document is 'Null when only its arrival was recorded';
create index arrival_document_index on arrival (document);
create index arrival_obligation_index on arrival (obligation);
