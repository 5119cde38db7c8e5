-- The reconciliation list can be read. Who reads it asks for one organisation, newest first, so each row says whose it
-- is; the database finds that out itself, from the payment.

alter table medkassa.reconciliation
    -- rows of the same moment are in the order of the remark's letters, whatever the language of the database
    alter column remark type text collate "C",
    add column organization_id bigint references medkassa.organization,
    add column invoice_guid    uuid;

update medkassa.reconciliation r
    set organization_id = s.organization_id, invoice_guid = p.invoice_guid
    from medkassa.payment p join medkassa.store s on s.id = p.store_id
    where p.id = r.payment_id;

alter table medkassa.reconciliation
    alter column organization_id set not null,
    alter column invoice_guid set not null;

create function medkassa.remark_is_of_its_payment() returns trigger language plpgsql as $$
begin
    select s.organization_id, p.invoice_guid into new.organization_id, new.invoice_guid
        from medkassa.payment p join medkassa.store s on s.id = p.store_id
        where p.id = new.payment_id;
    return new;
end
$$;

create trigger remark_is_of_its_payment
    before insert on medkassa.reconciliation
    for each row execute function medkassa.remark_is_of_its_payment();

create index reconciliation_newest
    on medkassa.reconciliation (organization_id, remarked_at desc, payment_id desc, remark desc);
create index reconciliation_by_remark
    on medkassa.reconciliation (organization_id, remark, remarked_at desc, payment_id desc);
create index reconciliation_by_invoice
    on medkassa.reconciliation (organization_id, invoice_guid, remarked_at desc, payment_id desc, remark desc);
