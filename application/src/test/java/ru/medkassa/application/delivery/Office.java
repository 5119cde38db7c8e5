package ru.medkassa.application.delivery;

import ru.medkassa.application.Clinic;
import ru.medkassa.domain.organization.OrganizationId;

/** The use cases by which a clinic tells its information system what happened. */
record Office(Clinic clinic, ScriptedMis mis) {

    static Office of(Clinic clinic) {
        return new Office(clinic, new ScriptedMis());
    }

    OrganizationId hospital() {
        return clinic.hospital().id();
    }

    ClaimDelivery claimDelivery() {
        return new ClaimDelivery(
                clinic.deliveries(),
                clinic.organizations(),
                new WriteLetter(clinic.organizations(), clinic.payments(), clinic.cashDesks()),
                clinic.journal(),
                DeliveryTerms.DEFAULT,
                clinic.clock());
    }

    SettleDelivery settleDelivery() {
        return new SettleDelivery(clinic.deliveries(), clinic.journal(), DeliveryTerms.DEFAULT, clinic.clock());
    }

    DeliverNext deliverNext() {
        return new DeliverNext(claimDelivery(), mis, settleDelivery(), clinic.clock());
    }

    HeldDelivery held() {
        return new HeldDelivery(clinic.deliveries(), clinic.organizations(), clinic.journal(), clinic.clock());
    }

    SendAgain sendAgain() {
        return new SendAgain(held(), clinic.deliveries(), clinic.clock());
    }

    GiveUpDelivery giveUp() {
        return new GiveUpDelivery(held(), clinic.deliveries(), clinic.clock());
    }

    DeliverNext.Outcome deliver() {
        return deliverNext().execute(hospital());
    }

    Delivery only() {
        return clinic.deliveries().all().get(0);
    }
}
