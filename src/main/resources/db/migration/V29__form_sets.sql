-- Which form set the paper follows, and how other papers name it; until now all were of the state's form.
alter table document add column issuer_form text;
update document set issuer_form = 'state';
alter table document alter column issuer_form set not null;

alter table document add column issued_reference text;
update document set issued_reference = case when issued_number < 10 then '0' else '' end || issued_number || '/' || issued_symbol
 where state = 'ISSUED';
alter table document add constraint document_reference_check check ((state = 'ISSUED') = (issued_reference is not null));
comment on column document.issuer_form is 'Code of form-sets.yaml';
comment on column document.issued_reference is 'Số, ký hiệu as the paper bears it, e.g. 05/BC-TTr';
