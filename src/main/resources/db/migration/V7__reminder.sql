-- CHASE. What was said to whom, when; mails wait here until a mail server takes them.

create table outbox_mail (
    id              bigint generated always as identity constraint outbox_mail_pk primary key,
    account         text        not null,
    address         text,
    subject         text        not null,
    body            text        not null,
    slot            text        not null,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    last_error      text,
    constraint outbox_mail_slot_unique unique (account, slot)
);
comment on column outbox_mail.address is 'The address when it was written; null for a person without one, who reads it in the product';
comment on column outbox_mail.slot is 'What makes it once: the same account and slot are written one time only';
comment on column outbox_mail.next_attempt_at is 'Null: it was sent, or is only shown in the product, or was given up with last_error';
create index outbox_mail_due_index on outbox_mail (next_attempt_at) where next_attempt_at is not null;
create index outbox_mail_created_index on outbox_mail (created_at);

create table reminder_sent (
    obligation bigint not null constraint reminder_sent_obligation_fk references obligation on delete cascade,
    due        date   not null,
    slot       int    not null,
    account    text   not null,
    constraint reminder_sent_pk primary key (obligation, due, slot, account)
);
comment on column reminder_sent.due is 'A moved deadline is reminded of anew';
comment on column reminder_sent.slot is 'Days before the day due; negative after it';
