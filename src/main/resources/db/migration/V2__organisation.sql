-- WHO. Codes are the ids: they stand in the workbook, in group ids and in addresses, so they are letters and digits.
-- A valid_to is the last day something holds; null means it still holds.

create table owner_body (
    code     text not null constraint owner_body_pk primary key constraint owner_body_code_check check (code ~ '^[A-Za-z0-9]+$'),
    name     text not null,
    superior text constraint owner_body_superior_fk references owner_body deferrable initially deferred
);

create table unit (
    code       text not null constraint unit_pk primary key constraint unit_code_check check (code ~ '^[A-Za-z0-9]+$'),
    name       text not null,
    short_name text not null,
    symbol     text not null,
    kind       text not null,
    owner      text not null constraint unit_owner_fk references owner_body,
    valid_from date not null,
    valid_to   date,
    constraint unit_validity_check check (valid_to >= valid_from)
);
comment on column unit.symbol is 'What stands for the unit in the symbol of a document, e.g. TTr for Thanh tra tỉnh';

create table unit_successor (
    unit      text not null constraint unit_successor_unit_fk references unit,
    successor text not null constraint unit_successor_successor_fk references unit,
    constraint unit_successor_pk primary key (unit, successor),
    constraint unit_successor_other_check check (unit <> successor)
);

create table cluster (
    code       text not null constraint cluster_pk primary key constraint cluster_code_check check (code ~ '^[A-Za-z0-9]+$'),
    name       text not null,
    symbol     text not null,
    kind       text not null,
    owner      text not null constraint cluster_owner_fk references owner_body,
    valid_from date not null,
    valid_to   date,
    constraint cluster_validity_check check (valid_to >= valid_from)
);
comment on column cluster.symbol is 'What stands for the cluster in the symbol of a document, e.g. KTĐNC';

create table membership (
    cluster    text not null constraint membership_cluster_fk references cluster,
    unit       text not null constraint membership_unit_fk references unit,
    valid_from date not null,
    valid_to   date,
    decision   text not null,
    constraint membership_pk primary key (cluster, unit, valid_from),
    constraint membership_validity_check check (valid_to >= valid_from)
);
create index membership_unit_index on membership (unit);

create table person (
    account       text    not null constraint person_pk primary key constraint person_account_check check (account ~ '^[A-Za-z0-9]+$'),
    full_name     text    not null,
    title         text    not null,
    mail          text,
    telephone     text,
    password_hash text,
    active        boolean not null default true
);

create table assignment (
    account  text not null constraint assignment_account_fk references person,
    role     text not null,
    unit     text constraint assignment_unit_fk references unit,
    valid_to date,
    constraint assignment_unique unique nulls not distinct (account, role, unit)
);
create index assignment_unit_index on assignment (unit);

create table cluster_role (
    cluster    text not null constraint cluster_role_cluster_fk references cluster,
    year       int  not null,
    role       text not null,
    unit       text constraint cluster_role_unit_fk references unit,
    account    text constraint cluster_role_account_fk references person,
    outsider   text,
    valid_from date not null,
    valid_to   date,
    constraint cluster_role_unique unique nulls not distinct (cluster, year, role, unit, account, outsider, valid_from),
    constraint cluster_role_holder_check check (num_nonnulls(unit, account, outsider) = 1),
    constraint cluster_role_validity_check check (valid_to >= valid_from)
);
comment on column cluster_role.outsider is 'Name and office of an opinion-giver without account';
