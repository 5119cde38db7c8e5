-- What the server sends to PostgreSQL for one Pay of the bench: one rouble by card on an unpaid invoice, a new check
-- number. Kept by hand; the bench compares it with the server at each start and says so if they part.
\set n random(1, :invoices)
\set guid 100000000000 + :n
\set number 10000000 + :n
\set check random(200000000000000, 900000000000000000)
begin;
select i.store_id, i.guid, l.service, l.code, l.name, l.quantity, l.price, l.cost, l.amount, l.tax, l.completed, i.number,
       i.issued_at, i.type, i.parent_guid, i.cash_desk_guid, i.payer_guid, i.payer_family, i.payer_name,
       i.payer_patronymic, i.payer_key, i.payer_birthday, i.payer_phone, i.payer_email, i.state, i.total, i.received,
       i.returned, i.returned_in_excess
  from medkassa.invoice i
  left join medkassa.invoice_line l on l.store_id = i.store_id and l.guid = i.guid
 where i.store_id = :store and i.guid = ('00000000-0000-4000-8000-' || :guid::text)::uuid
 order by l.position
   for no key update of i;
select p.id, p.cash_desk_guid, p.check_number, p.direction, p.invoice_guid, p.recorded_at, p.requested_direction,
       p.settled_at, p.store_id, p.sum, t.payment_id, t.position, t.kind, t.kopecks
  from medkassa.payment p
  left join medkassa.payment_tender t on p.id = t.payment_id
 where p.store_id = :store and p.invoice_guid = ('00000000-0000-4000-8000-' || :guid::text)::uuid
   and p.cash_desk_guid = 'f333d67d-2e62-11eb-a211-0050baa12c6a' and p.check_number = :check;
select *
  from medkassa.cash_desk
 where guid = 'f333d67d-2e62-11eb-a211-0050baa12c6a' and store_id = any (array[:store]::bigint[])
 order by deleted, updated_at desc
 limit 1;
insert into medkassa.payment (cash_desk_guid, check_number, direction, invoice_guid, recorded_at, requested_direction,
                              settled_at, store_id, sum, id)
values ('f333d67d-2e62-11eb-a211-0050baa12c6a', :check, 'SALE',
        ('00000000-0000-4000-8000-' || :guid::text)::uuid, now(), 'SALE', '2026-06-01', :store, 100,
        nextval('medkassa.payment_id'));
insert into medkassa.payment_tender (payment_id, position, kind, kopecks)
values (currval('medkassa.payment_id'), 0, 'CARD', 100);
update medkassa.invoice
   set state = 'PARTLY_PAID', received = received + 100, returned = 0, returned_in_excess = 0
 where store_id = :store and guid = ('00000000-0000-4000-8000-' || :guid::text)::uuid;
insert into medkassa.journal (attempt, called_at, caller_login, identified_by, caller_address, direction, duration_nanos,
                              method, ogrn, oid, organization_id, http_code, status, result, message, incident,
                              invoice_number, invoice_guid, cash_desk_guid, check_number, payments, number)
values (1, now(), 'Касса1', 'PASSWORD', '127.0.0.1', 'INCOMING', 3000000, 'Pay', '1025002039776',
        '1.2.643.5.1.13.13.12.2.50.4782', :organization, 200, null, 'DONE', '', null, :number::text,
        ('00000000-0000-4000-8000-' || :guid::text)::uuid, 'f333d67d-2e62-11eb-a211-0050baa12c6a', :check,
        '{"BillDate": "2026-06-01T10.00.00", "CheckNum": 179550969200000, "Type": 1, "cashdeskGuid": '
            '"f333d67d-2e62-11eb-a211-0050baa12c6a", "Payments": [{"PaymentType": 3, "paySum": 1.0}]}',
        nextval('medkassa.journal_number'));
commit;
