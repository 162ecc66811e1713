alter table alert_mail alter column html drop not null, alter column plain drop not null;
