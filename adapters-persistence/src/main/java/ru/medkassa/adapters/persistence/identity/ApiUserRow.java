package ru.medkassa.adapters.persistence.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.Role;
import ru.medkassa.domain.organization.OrganizationId;

/** The row of a user of the API, with the stores that it may use. */
@Entity
@Table(name = "api_user")
class ApiUserRow {

    @Id
    private String login;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private long organizationId;

    @ElementCollection
    @CollectionTable(name = "api_user_store", joinColumns = @JoinColumn(name = "login"))
    private Set<UserStoreRow> stores;

    protected ApiUserRow() {}

    static ApiUserRow of(ApiUser user) {
        ApiUserRow row = new ApiUserRow();
        row.login = user.login();
        row.passwordHash = user.passwordHash().orElse(null);
        row.role = user.role();
        row.enabled = user.enabled();
        row.organizationId = user.organization().value();
        row.stores = user.stores().stream()
                .map(it -> UserStoreRow.of(it, user.organization()))
                .collect(Collectors.toSet());
        return row;
    }

    ApiUser toApiUser() {
        return new ApiUser(
                login,
                Optional.ofNullable(passwordHash),
                role,
                enabled,
                new OrganizationId(organizationId),
                stores.stream().map(UserStoreRow::store).collect(Collectors.toSet()));
    }
}
