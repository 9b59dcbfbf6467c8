-- CHASE: at most one mail for a slot, whatever dies; digests that could not leave become one.

alter table outbox_mail
    add column speaking_since timestamptz,
    add column refused        boolean not null default false,
    add column merged_at      timestamptz,
    add column merged_into    text,
    add column resent_by      text;
comment on column outbox_mail.speaking_since is 'Set just before the mail server is spoken to, null again when its answer is known; old: nobody knows whether it left';
comment on column outbox_mail.refused is 'The server refused this address for good; not tried again by itself';
comment on column outbox_mail.merged_into is 'Slot of the digest that says this one''s contents instead';
comment on column outbox_mail.resent_by is 'Account of who last said that it be sent again';

alter table reminder_sent add column said_in text;
comment on column reminder_sent.said_in is 'Slot of the mail that said it';
create index reminder_sent_said_in_index on reminder_sent (account, said_in);
