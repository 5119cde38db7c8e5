package ru.medkassa.adapters.persistence.delivery;

/** The statements that change deliveries, and the one that looks for what is due. */
final class DeliverySql {

    static final String PUT = """
            insert into medkassa.delivery (organization_id, store_id, kind, invoice_guid, cash_desk_guid, check_number,
                state_code, cash_desks, put_at, due_at)
            select ?, ?, ?, cast(? as uuid), cast(? as uuid), cast(? as bigint), ?, cast(? as uuid[]), cast(? as timestamptz),
                case when exists (select 1 from medkassa.delivery e where e.lane = ? and e.state in ('WAITING', 'ATTENTION'))
                    then 'infinity' else cast(? as timestamptz) end""";

    /** One probe of the index for each organisation, however much is due. */
    static final String DUE = """
            select o.id from medkassa.organization o cross join lateral (
                select 1 from medkassa.delivery d
                where d.organization_id = o.id and d.state = 'WAITING' and d.due_at <= ?
                order by d.due_at, d.id limit 1) due
            order by o.id""";

    static final String CLAIM = """
            update medkassa.delivery d set attempts = d.attempts + 1, last_attempt_at = ?, due_at = ?,
                lease_token = gen_random_uuid()
            from (select c.id, case when c.lease_token is not null then c.last_attempt_at end as interrupted
                from medkassa.delivery c
                where c.organization_id = ? and c.state = 'WAITING' and c.due_at <= ?
                    and not exists (select 1 from medkassa.delivery e
                        where e.lane = c.lane and e.id < c.id and e.state in ('WAITING', 'ATTENTION'))
                order by c.due_at, c.id limit 1 for update of c skip locked) taken
            where d.id = taken.id
            returning\s""" + DeliveryColumns.NAMES + ", taken.interrupted";

    static final String SETTLE = """
            update medkassa.delivery set state = ?, due_at = coalesce(cast(? as timestamptz), 'infinity'),
                lease_token = null, last_http_code = ?, last_status = ?, last_message = ?,
                done_at = case when ? then cast(? as timestamptz) end
            where id = ? and lease_token = ?""";

    static final String SEND_AGAIN = """
            update medkassa.delivery set state = 'WAITING', due_at = ?, lease_token = null where id = ?""";

    /** What somebody else holds is being sent or treated anyway. An array, so that each row is found by its key. */
    static final String SEND_ALL_AGAIN = """
            update medkassa.delivery set state = 'WAITING', due_at = ?
            where id = any (array(select id from medkassa.delivery where organization_id = ? and lease_token is null
                and (state = 'ATTENTION' or state = 'WAITING' and due_at < 'infinity') for update skip locked))""";

    static final String GIVE_UP = """
            update medkassa.delivery set state = 'GIVEN_UP', due_at = 'infinity', lease_token = null, given_up_at = ?,
                given_up_by = ?, given_up_reason = ?
            where id = ?""";

    static final String BRING_FORWARD = """
            update medkassa.delivery set due_at = ?
            where state = 'WAITING' and due_at = 'infinity' and id = (select e.id from medkassa.delivery e
                where e.lane = ? and e.state in ('WAITING', 'ATTENTION') order by e.id limit 1)""";

    private DeliverySql() {}
}
