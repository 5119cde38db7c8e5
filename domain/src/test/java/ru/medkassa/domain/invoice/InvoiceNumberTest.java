package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceNumberTest {

    @Test
    void a_number_is_what_is_printed_on_the_invoice() {
        assertThat(new InvoiceNumber("4313/а-26")).hasToString("4313/а-26");
    }

    @Test
    void a_number_has_1_to_64_characters() {
        assertThat(new InvoiceNumber("1".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber("1".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvoiceNumber("  "));
    }

    @Test
    void an_identifier_is_written_as_the_wire_writes_it() {
        String text = "a892d5ec-8132-4c92-8cd1-861a643292e2";

        assertThat(new InvoiceGuid(UUID.fromString(text))).hasToString(text);
    }
}
