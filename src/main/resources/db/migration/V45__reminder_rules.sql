-- CHASE by a table: a unit's mailbox beside its people, digests for telephones.

alter table unit add column mailbox text;
comment on column unit.mailbox is 'Address of the unit itself, which gets its digest beside its people; null for none';

alter table outbox_mail add column html text;
comment on column outbox_mail.html is 'The same as body, as a page; null for plain text alone';
comment on column outbox_mail.account is 'Of a person, or unit/<code> for the mailbox of a unit';
comment on column reminder_sent.slot is 'Distance of the row of reminder-rules that spoke; negative after the day due';
