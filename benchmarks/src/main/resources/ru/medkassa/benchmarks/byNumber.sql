-- What the server sends to PostgreSQL for one ByNumber of the bench, an unpaid invoice. Kept by hand; the bench compares
-- it with the server at each start and says so if they part.
\set n random(1, :invoices)
\set guid 100000000000 + :n
\set number 10000000 + :n
begin;
select i.store_id, i.guid, l.service, l.code, l.name, l.quantity, l.price, l.cost, l.amount, l.tax, l.completed, i.number,
       i.issued_at, i.type, i.parent_guid, i.cash_desk_guid, i.payer_guid, i.payer_family, i.payer_name,
       i.payer_patronymic, i.payer_key, i.payer_birthday, i.payer_phone, i.payer_email, i.state, i.total, i.received,
       i.returned, i.returned_in_excess
  from (select * from medkassa.invoice
         where store_id = any (array[:store]::bigint[]) and number = :number::text limit 2) i
  left join medkassa.invoice_line l on l.store_id = i.store_id and l.guid = i.guid
 order by i.issued_at desc, i.store_id, i.guid, l.position;
insert into medkassa.journal (attempt, called_at, caller_login, identified_by, caller_address, direction, duration_nanos,
                              method, ogrn, oid, organization_id, http_code, status, result, message, incident,
                              invoice_number, invoice_guid, cash_desk_guid, check_number, payments, number)
values (1, now(), 'Касса1', 'PASSWORD', '127.0.0.1', 'INCOMING', 1000000, 'ByNumber', '1025002039776',
        '1.2.643.5.1.13.13.12.2.50.4782', :organization, 200, null, 'DONE', '', null, :number::text,
        ('00000000-0000-4000-8000-' || :guid::text)::uuid, null, null, null, nextval('medkassa.journal_number'));
commit;
