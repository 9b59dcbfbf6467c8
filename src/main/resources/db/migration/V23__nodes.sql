-- RUN. What the database is for, and the nodes that run on it.

create table database_use (
    only_row boolean not null default true constraint database_use_pk primary key constraint database_use_only_check check (only_row),
    purpose  text    not null constraint database_use_purpose_check check (purpose in ('OFFICE', 'SANDBOX'))
);
comment on table database_use is 'Said by the first start and never changed: real work, or the sample province whose passwords everybody knows';

create table node (
    id        int  generated always as identity constraint node_pk primary key,
    job_owner text not null
);
comment on column node.job_owner is 'Name under which the node''s job executor locks jobs';

-- A node holds an advisory lock (7403, id) by a connection of its own; it ends with the node, however that ends.
create view living_node as
select n.* from node n
 where exists (select from pg_locks l
                where l.locktype = 'advisory' and l.granted and l.classid = 7403 and l.objid = n.id::oid and l.objsubid = 2
                  and l.database = (select oid from pg_database where datname = current_database()));

-- REHEARSE. One clock for all nodes of a sandbox.

alter table clock_offset add held_by int;
comment on column clock_offset.held_by is 'Node that is moving the clock: until it is done the jobs of all others stand still';

create table sandbox_node (
    node    int     not null constraint sandbox_node_pk primary key constraint sandbox_node_node_fk references node on delete cascade,
    address text    not null,
    seconds bigint  not null,
    still   boolean not null
);
comment on column sandbox_node.address is 'Where the rehearsal''s visitors reach it';
comment on column sandbox_node.seconds is 'The offset that the node goes by';
comment on column sandbox_node.still is 'Whether no job of the node runs, while another node moves the clock';
