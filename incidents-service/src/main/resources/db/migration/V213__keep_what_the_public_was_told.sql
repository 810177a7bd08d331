-- What the status feed says with a message is kept when it is sent, as its words are.
alter table message add column public_state varchar(20);
alter table message add column public_services text[] not null default '{}';

-- What the feed has said of them until now.
update message m
   set public_state = case
           when i.status = 'IDENTIFIED' then 'IDENTIFIED'
           when i.status = 'MITIGATED' then 'MONITORING'
           when i.status in ('RESOLVED', 'CLOSED', 'CANCELED', 'DECLINED', 'MERGED') then 'RESOLVED'
           else 'INVESTIGATING' end,
       public_services = i.services
  from incident i
 where i.id = m.incident_id and m.audience = 'CUSTOMER' and m.sent_at is not null;

alter table message add constraint ck_message_public_state_told
    check (status <> 'SENT' or audience <> 'CUSTOMER' or public_state is not null);
