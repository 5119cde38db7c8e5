-- Rows :first to :last of a journal of :rows, one call every three seconds until 2026, of organisation :organization. Of a
-- hundred calls thirty-four are payments, five are refused or fail, five are repetitions; one in ten is a call of ours.
-- What is asked for is in JournalQuestions.
insert into medkassa.journal (number, called_at, direction, method, attempt, organization_id, ogrn, oid, invoice_number,
                              invoice_guid, cash_desk_guid, check_number, payments, http_code, status, result, message,
                              duration_nanos, caller_login, identified_by, caller_address)
select -2000000000 - i,
       timestamptz '2026-01-01 00:00Z' - (:rows - i) * interval '3 seconds',
       case when chance % 10 = 0 then 'OUTGOING' else 'INCOMING' end,
       case when method < 38 then 'ByNumber' when method < 60 then 'Receive' when method < 94 then 'Pay'
            when method < 97 then 'ByPayer' when method < 98 then 'Status' when method < 99 then 'Ofd'
            when i % 50 = 0 then 'CashDesk' else 'Version' end,
       case when chance % 20 = 0 then 2 + chance / 20 % 8 else 1 end,
       :organization,
       case when failed and chance % 11 = 0 then '1025002039770' else '1025002039776' end,
       '1.2.643.5.1.13.13.12.2.50.' || case when chance % 1000 = 7 then 1 else 4780 + chance / 7 % 5 end,
       (20000000 + i / 4)::text,
       ('00000000-0000-4000-8001-' || (100000000000 + i / 4))::uuid,
       case when paid then ('00000000-0000-4000-8002-' || (100000000000 + chance / 3 % 40))::uuid end,
       case when paid then i / 4 + 1 end,
       case when paid then '{"BillDate":"2021-09-29T17:06:42","CheckNum":' || i / 4 + 1 || ',"Type":1,"cashdeskGuid":"'
            || '00000000-0000-4000-8002-' || (100000000000 + chance / 3 % 40)
            || '","Payments":[{"PaymentType":3,"paySum":1000}]}' end,
       case when not failed then 200 when chance % 3 = 0 then 503 else 400 end,
       case when failed and chance % 3 > 0 then 4009 + chance / 5 % 7 end,
       case when not failed then 'DONE' when chance % 3 = 0 then 'FAILED' else 'REFUSED' end,
       case when failed then messages[1 + chance / 13 % 3] || (20000000 + i / 4) else '' end,
       2000000 + chance % 9000000,
       'kassa' || case when chance % 1000 = 8 then 99 else chance / 9 % 12 end,
       'PASSWORD',
       '10.0.0.' || chance % 9
from (select i, chance, chance / 1000 % 100 as method, chance / 100000 % 20 = 0 as failed,
             chance / 1000 % 100 between 60 and 93 as paid
      from (select i, abs(hashint8(i)::bigint) as chance from generate_series(:first, :last) i) calls) calls,
     (values (array['Ошибка при получении счёта: Не найден счёт с номером ',
                    'Ошибка при подтверждении оплаты счёта: Номер чека уже зафиксирован по счёту ',
                    'Ошибка при подтверждении оплаты счёта: Не найдена касса по счёту '])) said (messages)
