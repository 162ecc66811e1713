-- What the numbers of a business's own money, use and replies need: whose lead it was about when that is not the subject,
-- and why something was done, in the words of whoever did it.
alter table analytics_fact
    add column lead_id uuid,
    add column reason text;

create index analytics_fact_by_lead on analytics_fact (tenant_id, lead_id) where lead_id is not null;
