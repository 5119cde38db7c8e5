package ru.medkassa.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    static Stream<String> inns() {
        return Stream.of("5001044169", "7707083893", "7709364346", "500100732259");
    }

    static Stream<String> ogrns() {
        return Stream.of("1025002039776", "1027700132195", "304500116000157");
    }

    static Stream<String> spoiltInns() {
        return inns().flatMap(CheckDigitsTest::withOneDigitChanged);
    }

    static Stream<String> spoiltOgrns() {
        return ogrns().flatMap(CheckDigitsTest::withOneDigitChanged);
    }

    @ParameterizedTest
    @MethodSource("inns")
    void a_real_taxpayer_number_is_taken(String inn) {
        assertThat(new Inn(inn)).hasToString(inn);
    }

    @ParameterizedTest
    @MethodSource("ogrns")
    void a_real_registration_number_is_taken(String ogrn) {
        assertThat(new Ogrn(ogrn)).hasToString(ogrn);
    }

    @ParameterizedTest
    @MethodSource("spoiltInns")
    void a_taxpayer_number_with_one_wrong_digit_is_refused(String inn) {
        assertThat(Inn.isValid(inn)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Inn(inn));
    }

    @ParameterizedTest
    @MethodSource("spoiltOgrns")
    void a_registration_number_with_one_wrong_digit_is_refused(String ogrn) {
        assertThat(Ogrn.isValid(ogrn)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ogrn(ogrn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "500104416", "50010441690", "5001044169 ", "50010441б9", "٥٠٠١٠٤٤١٦٩", "-500104416"})
    void what_is_not_10_or_12_digits_is_no_taxpayer_number(String text) {
        assertThat(Inn.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "102500203977", "10250020397760", "1025002039776\n", "+102500203977", "١٠٢٥٠٠٢٠٣٩٧٧٦"})
    void what_is_not_13_or_15_digits_is_no_registration_number(String text) {
        assertThat(Ogrn.isValid(text)).isFalse();
    }

    private static Stream<String> withOneDigitChanged(String number) {
        return IntStream.range(0, number.length()).boxed().flatMap(position -> Stream.of(
                        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                .filter(digit -> digit != number.charAt(position))
                .map(digit -> number.substring(0, position) + digit + number.substring(position + 1)));
    }
}
