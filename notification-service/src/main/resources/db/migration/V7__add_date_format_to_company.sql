-- How the company writes a day, and in which language; identity tells it with the next change of the organization.
alter table company
    add column locale      text not null default 'en',
    add column date_format text not null default 'yyyy-MM-dd';
