-- How the information system of an organisation is called. All of it is there, or nothing: a system without an address
-- only sends us invoices.

alter table medkassa.organization
    add column mis_revision       bigint not null default 0 check (mis_revision >= 0),
    add column rules_revision     bigint not null default 0 check (rules_revision >= 0),
    add column mis_address        text check (
        length(mis_address) <= 512 and mis_address ~ '^https?://[A-Za-z0-9._:\[\]-]+(/[A-Za-z0-9._~/%-]*)?$'
        and mis_address !~ '/$'),
    add column mis_access         text check (mis_access in ('NOTHING', 'BASIC', 'BEARER')),
    add column mis_login          text check (btrim(mis_login) <> '' and strpos(mis_login, ':') = 0),
    -- at least a key's number, a nonce, one byte and the seal: what is shorter was never encrypted
    add column mis_secret         bytea check (octet_length(mis_secret) > 33),
    add column mis_trusted        text check (mis_trusted <> ''),
    add column mis_connect_millis integer check (mis_connect_millis between 100 and 60000),
    add column mis_answer_millis  integer check (mis_answer_millis between 100 and 300000),
    add column mis_parallel       integer check (mis_parallel between 1 and 64),
    add column mis_asked          boolean,
    add constraint organization_mis_is_called_wholly_or_not check (
        num_nonnulls(mis_address, mis_access, mis_connect_millis, mis_answer_millis, mis_parallel, mis_asked)
            = case when mis_address is null then 0 else 6 end),
    add constraint organization_mis_has_a_name check (mis_address is null or mis_system is not null),
    add constraint organization_mis_login_is_of_basic check ((mis_login is not null) = (coalesce(mis_access, '') = 'BASIC')),
    add constraint organization_mis_secret_has_a_use check (
        (mis_secret is not null) = (coalesce(mis_access, '') in ('BASIC', 'BEARER'))),
    add constraint organization_mis_trust_has_a_use check (mis_trusted is null or mis_address is not null);

comment on column medkassa.organization.mis_revision is 'How often the connection was changed';
comment on column medkassa.organization.rules_revision is 'How often the rules of the exchange were changed';
comment on column medkassa.organization.mis_secret is
    'The password or token: number of the key, nonce, AES-256-GCM; sealed for this organisation and this column';
comment on column medkassa.organization.mis_trusted is 'PEM of the authority that signed the certificate of the system';
comment on column medkassa.organization.mis_asked is 'Whether it is asked for invoices when a cash desk looks for one';

grant update (mis_revision, rules_revision, mis_address, mis_access, mis_login, mis_secret, mis_trusted,
              mis_connect_millis, mis_answer_millis, mis_parallel, mis_asked)
    on medkassa.organization to "${app_role}";
