-- CHASE: a mail that a server took may come back hours later as a mail to its sender (RFC 3464).

alter table outbox_mail
    add column message_key   uuid not null default gen_random_uuid(),
    add column returned_at   timestamptz,
    add column return_status text,
    add column return_said   text,
    add constraint outbox_mail_return_check
        check ((returned_at is null) = (return_status is null) and (returned_at is null) = (return_said is null));
comment on column outbox_mail.message_key is 'In the Message-ID: who names it has seen the mail';
comment on column outbox_mail.returned_at is 'When the report that it came back was read';
comment on column outbox_mail.return_status is 'Enhanced status code (RFC 3463), such as 5.1.1';
comment on column outbox_mail.return_said is 'What the receiving server said, shortened; from strangers';

create table mail_returns (
    single        boolean     not null default true constraint mail_returns_pk primary key constraint mail_returns_single_check check (single),
    next_look_at  timestamptz not null,
    uid_validity  bigint      not null default 0,
    last_uid      bigint      not null default 0,
    read_at       timestamptz,
    failing_since timestamptz
);
comment on table mail_returns is 'How far the mailbox has been read to which mails come back: one row for all nodes';
comment on column mail_returns.next_look_at is 'Whose node sets it forward reads; the others leave it alone until then';
insert into mail_returns (next_look_at) values ('2000-01-01');

-- The newest word about an address: refused, come back, or taken and silent since. The one home of that question.
create function address_refused(whose text, reached text) returns boolean
    language sql stable
as $$
    select coalesce((select m.returned_at is not null or m.sent_at is null
                       from outbox_mail m
                      where m.account = whose and m.address = trim(reached)
                        and (m.refused or m.sent_at is not null or m.returned_at is not null)
                      order by coalesce(m.returned_at, m.sent_at, m.created_at) desc, m.id desc limit 1), false)
$$;
