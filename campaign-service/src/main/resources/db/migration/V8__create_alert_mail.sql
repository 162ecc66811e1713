-- Alerts of saved searches on their way to a contact. What they say came with the event and is kept until it is sent.
create table alert_mail (
    tenant_id     uuid        not null,
    id            uuid        not null,
    contact_id    uuid        not null,
    message_class text        not null,
    subject       text        not null,
    html          text        not null,
    plain         text        not null,
    stop_url      text        not null,
    status        text        not null,
    reason        text,
    attempts      integer     not null,
    queued_at     timestamptz not null,
    settled_at    timestamptz,
    version       integer     not null,
    primary key (tenant_id, id)
);
create index alert_mail_of_contact on alert_mail (tenant_id, contact_id, id);
call doorstep.tenant_table('alert_mail');
