-- Absent: everything, as it is. Otherwise fields, their names and the filter, read by the service alone.
alter table webhook_endpoint add column shape text;
-- Where an older receiver looks for a signature of the body alone.
alter table webhook_endpoint add column legacy_header text;
