package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.Transition;
import ru.medkassa.domain.organization.OrganizationId;

/** The row of a move that the method Status may make. */
@Entity
@Table(name = "status_transition")
class TransitionRow {

    @EmbeddedId
    private Key key;

    protected TransitionRow() {}

    static TransitionRow of(Transition transition, OrganizationId organization) {
        TransitionRow row = new TransitionRow();
        row.key = new Key(organization.value(), transition.from(), transition.to());
        return row;
    }

    Transition toTransition() {
        return new Transition(key.fromState(), key.toState());
    }

    /** All of it. */
    @Embeddable
    record Key(
            long organizationId,
            @Enumerated(EnumType.STRING) InvoiceState fromState,
            @Enumerated(EnumType.STRING) InvoiceState toState)
            implements Serializable {}
}
