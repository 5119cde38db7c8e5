-- Who may call, for which stores, and from which networks without a password.

create table medkassa.api_user (
    login           text primary key check (btrim(login) <> '' and strpos(login, ':') = 0),
    password_hash   text check (password_hash <> ''),
    role            text not null check (role in ('CASH_DESK_CLIENT', 'AUDITOR')),
    enabled         boolean not null,
    organization_id bigint not null references medkassa.organization,
    unique (login, organization_id)
);

-- The two keys have the organisation in common: a user gets no store of somebody else's hospital.
create table medkassa.api_user_store (
    login           text not null,
    store_id        bigint not null,
    organization_id bigint not null,
    primary key (login, store_id),
    foreign key (login, organization_id) references medkassa.api_user (login, organization_id),
    foreign key (store_id, organization_id) references medkassa.store (id, organization_id)
);

create table medkassa.api_user_network (
    network cidr primary key,
    login   text not null references medkassa.api_user
);
create index api_user_network_containing on medkassa.api_user_network using gist (network inet_ops);

grant select, insert on medkassa.api_user to "${app_role}";
grant update (password_hash, role, enabled) on medkassa.api_user to "${app_role}";
grant select, insert, delete on medkassa.api_user_store to "${app_role}";
grant select, insert, delete on medkassa.api_user_network to "${app_role}";
