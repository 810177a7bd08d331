-- Roles and databases of the three services: each database belongs to the role of its service and to nobody else.
-- By hand or from an init job: psql -v incidents_password=... -v retros_password=... -v actions_password=... -f init.sql
-- Tables are made by each service's own migrations at its start.

create role incidents login password :'incidents_password';
create role retros login password :'retros_password';
create role actions login password :'actions_password';

create database incidents owner incidents;
create database retros owner retros;
create database actions owner actions;

revoke connect on database incidents from public;
revoke connect on database retros from public;
revoke connect on database actions from public;
