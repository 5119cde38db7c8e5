package ru.medkassa.application.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MethodNameTest {

    @Test
    void a_method_is_found_by_either_spelling() {
        assertThat(MethodName.named("Pay")).contains(MethodName.PAY);
        assertThat(MethodName.named(" pay ")).contains(MethodName.PAY);
        assertThat(MethodName.named("Оплата")).contains(MethodName.PAY);
        assertThat(MethodName.named("получение счета по номеру")).contains(MethodName.BY_NUMBER);
        assertThat(MethodName.named("Возврат")).isEmpty();
    }

    @Test
    void a_method_nobody_listed_keeps_its_name() {
        assertThat(MethodName.russian("Receive")).isEqualTo("Получение");
        assertThat(MethodName.russian("Refund")).isEqualTo("Refund");
    }
}
