alter table document drop constraint document_state_check;
alter table document add constraint document_state_check check (state in ('DRAFT', 'CHECKED', 'APPROVED', 'ISSUED'));
alter table document add column checked_by text;
alter table document add column checked_at timestamptz;

-- The signed copy belongs to the document from the signature on, and not first to its obligation.
update document d set signed_sha256 = a.sha256
  from report r join attachment a on a.id = r.scan and a.obligation = r.obligation
 where d.obligation = r.obligation and d.state = 'APPROVED' and d.signed_sha256 is null
   and d.id = (select min(one.id) from document one where one.obligation = r.obligation and one.state = 'APPROVED');
alter table report drop column scan;
