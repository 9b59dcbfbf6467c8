-- Templates that an administrator or a body put in place of the product's. Rows are only added: the newest of a place holds.
create table template_file (
    id         bigint      generated always as identity constraint template_file_pk primary key,
    type       text        not null,
    form       text        not null,
    owner_kind text        not null,
    owner_code text        not null,
    sha256     text        constraint template_file_content_fk references file_content,
    name       text        not null,
    placed_by  text        not null,
    placed_at  timestamptz not null,
    constraint template_file_owner_check check ((owner_kind = '') = (owner_code = ''))
);
create index template_file_place_index on template_file (type, form, owner_kind, owner_code, id desc);
comment on column template_file.type is 'Code of document-types.yaml';
comment on column template_file.form is 'Code of form-sets.yaml';
comment on column template_file.owner_kind is 'Kind of the body whose own file it is; empty for everybody without one';
comment on column template_file.sha256 is 'Null: back to the template that would hold without this place';

create function refuse_change_of_template_file() returns trigger language plpgsql as $$
begin
    raise exception 'template file % is never changed', old.id;
end $$;
create trigger template_file_never_changes before update or delete on template_file
    for each row execute function refuse_change_of_template_file();
