-- REPORT. When the draft of a plan went to the members; null while it is a draft of the head alone.
alter table report add column consulted_on date;
