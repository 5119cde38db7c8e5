-- The clean-up period of the registers ("use clean-up period", and for how many days rows are kept).
--
-- The server's role has no right to remove a row of a register, and does not get it here either: it may call a function
-- that belongs to the owner, reads the rule of the organisation itself, removes the oldest rows that are older than the
-- rule says, a few at a time, and writes down that it did. A server that was taken over can hurry no clock and name no
-- other table with it.

create table medkassa.cleaned_up (
    register        text not null check (register in ('JOURNAL', 'MIS_HISTORY')),
    organization_id bigint references medkassa.organization,
    cleaned_on      date not null,
    kept_days       integer not null,
    removed_before  timestamptz not null,
    removed         bigint not null check (removed > 0)
);
comment on table medkassa.cleaned_up is 'What was removed, by day in UTC; the function writes it, nobody else can';
comment on column medkassa.cleaned_up.organization_id is 'null: rows of no organisation, such as calls with a wrong password';
comment on column medkassa.cleaned_up.removed_before is 'The newest moment before which rows were removed that day';
create unique index cleaned_up_once_a_day on medkassa.cleaned_up (register, coalesce(organization_id, 0), cleaned_on);

grant select on medkassa.cleaned_up to "${app_role}";

-- For how many days the rows of an organisation are kept; null: for ever. Rows of no organisation may be evidence for any
-- of them, so they stay as long as with the one that keeps longest, and for ever as long as one keeps for ever.
create function medkassa.days_kept(of_organization bigint) returns integer
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select case when bool_and(clean_up) then max(kept_days) end
    from medkassa.organization
    where of_organization is null or id = of_organization
$$;
revoke all on function medkassa.days_kept(bigint) from public;

-- Removes the oldest rows of a register of one organisation, or of none, that are older than the rule says.
--
-- of_register      JOURNAL, or MIS_HISTORY: what came from the information system, with its lines
-- of_organization  null: the rows of none
-- at_time          now, as the server sees it; a moment in the future counts as the database's own now
-- since            rows before this moment were removed by the call before; to pass over what is removed but not yet vacuumed
-- most             how many rows at most, 1 to 2000
-- removed          how many rows were removed
-- reached          the time of the newest of them; null: none
-- busy             another server is at it, and nothing was done
create function medkassa.clean_up(
    of_register text, of_organization bigint, at_time timestamptz, since timestamptz, most integer,
    out removed integer, out reached timestamptz, out busy boolean)
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
    -- a batch touches its own rows and no others: it follows an index from the oldest row on, whatever is estimated
    set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
declare
    -- a register that is not named here is a null, and nothing can be done with it
    name   text := case of_register when 'JOURNAL' then 'journal' when 'MIS_HISTORY' then 'arrival' end;
    moment text := case of_register when 'JOURNAL' then 'called_at' when 'MIS_HISTORY' then 'arrived_at' end;
    whose  text := case when of_organization is null then 'is null' else '= $1' end;
    days   integer := medkassa.days_kept(of_organization);
    before timestamptz := least(at_time, now()) - days * interval '24 hours';
begin
    if name is null or most is null or most not between 1 and 2000 then
        raise exception 'A batch has 1 to 2000 rows of a register, not % of %', most, of_register
            using errcode = 'check_violation';
    end if;
    removed := 0;
    busy := not pg_try_advisory_xact_lock(1296385099, 1);
    if busy or days is null then
        return;
    end if;
    -- lost in a crash it is done again; a payment need not wait for its disk
    perform set_config('synchronous_commit', 'off', true);
    -- The first column of the order changes nothing, but shows that the index has this order where it is null, too.
    execute format(
        'with gone as (delete from medkassa.%1$I where number = any (array(
             select number from medkassa.%1$I
             where organization_id %3$s and %2$I >= $2 and %2$I < $3
             order by organization_id desc, %2$I, number limit $4)) returning %2$I)
         select count(*), max(%2$I) from gone', name, moment, whose)
        into removed, reached using of_organization, since, before, most;
    if removed > 0 then
        insert into medkassa.cleaned_up as c
            (register, organization_id, cleaned_on, kept_days, removed_before, removed)
        values (of_register, of_organization, (now() at time zone 'UTC')::date, days, before, clean_up.removed)
        on conflict (register, coalesce(organization_id, 0), cleaned_on) do update
        set kept_days = excluded.kept_days, removed_before = greatest(c.removed_before, excluded.removed_before),
            removed = c.removed + excluded.removed;
    end if;
end
$$;
revoke all on function medkassa.clean_up(text, bigint, timestamptz, timestamptz, integer) from public;
grant execute on function medkassa.clean_up(text, bigint, timestamptz, timestamptz, integer) to "${app_role}";
