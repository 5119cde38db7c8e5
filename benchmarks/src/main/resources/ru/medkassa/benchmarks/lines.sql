-- Two or three lines for each of the invoices :first to :last of the bench.
insert into medkassa.invoice_line (store_id, guid, position, service, code, name, quantity, price, cost, amount, tax,
                                   completed)
select :store,
       ('00000000-0000-4000-8000-' || (100000000000 + i))::uuid,
       position,
       service::uuid,
       code,
       name,
       1,
       price,
       0,
       price,
       1,
       false
from generate_series(:first, :last) i
join (values (0, '7e823e7b-6364-4bc9-8ce6-d8df7f75bf69', 'B01.063.001', 87300,
              'Прием (осмотр, консультация) врача-ортодонта первичный'),
             (1, '33629517-b7af-4c6b-a5ae-35710db231f6', 'A02.07.001', 19400,
              'Осмотр полости рта с помощью дополнительных инструментов'),
             (2, '1b2152ff-e05e-45ac-a089-a1081a977fef', '773', 48500,
              'Инфильтрационная анестезия карпульным анестетиком ("Ubistesin", 3M ESPE, Германия)'))
    services (position, service, code, price, name)
    on position < 2 + i % 2
