-- What the platform wrote names people: it stays within the organisation.
update timeline_entry set audience = 'ORGANISATION', version = version + 1
 where automatic and audience in ('CUSTOMER', 'PUBLIC');
