package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReadingPropertiesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final String SEED = "20210929170642";
    private static final List<String> GAPS = List.of("", " ", "\n", "\t", "\r\n  ");

    @Property(seed = SEED)
    void any_bytes_are_read_without_a_throw(@ForAll @Size(max = 200) byte[] bytes, @ForAll boolean packed)
            throws IOException {
        RequestBody.read(new ByteArrayInputStream(bytes), packed ? "gzip" : null, 100)
                .fold(ReadingPropertiesTest::readEverything, () -> 0, reason -> assertStorable(reason));
    }

    @Property(seed = SEED)
    void any_bytes_between_brackets_are_read_without_a_throw(
            @ForAll @Size(max = 60) byte[] bytes, @ForAll boolean object) {
        byte[] body = new byte[bytes.length + 8];
        byte[] frame = Requests.utf8(object ? "{\"a\":\"\"}" : "[{\"a\":1]");
        System.arraycopy(frame, 0, body, 0, 6);
        System.arraycopy(bytes, 0, body, 6, bytes.length);
        System.arraycopy(frame, 6, body, 6 + bytes.length, 2);
        readEverything(body);
    }

    @Property(seed = SEED)
    void any_query_string_is_read_without_a_throw(@ForAll("queries") String raw) {
        Parameters parameters = Parameters.of(raw, new byte[0]);
        readField(parameters.field("a", "b", "%"));
        assertThat(parameters.unknownKeys(Set.of())).isNotNegative();
    }

    @Property(seed = SEED)
    void any_text_is_parsed_without_a_throw(@ForAll("numberLike") String text) {
        readField(new Field.Present("a", new ScalarNode(text, ScalarNode.Kind.STRING)));
        readField(new Field.Present("a", new ScalarNode(text, ScalarNode.Kind.NUMBER)));
    }

    @Property(seed = SEED)
    void letter_case_and_white_space_change_nothing(@ForAll("values") List<String> values, @ForAll long chance) {
        Random random = new Random(chance);
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < values.size(); i++) {
            json.append(i == 0 ? "" : ",").append(gap(random)).append('"').append(anyCase("Key" + i + "Имя", random));
            json.append('"').append(gap(random)).append(':').append(gap(random)).append(quoted(values.get(i)));
        }
        Parameters parameters = Requests.body(gap(random) + json + gap(random) + "}" + gap(random));
        for (int i = 0; i < values.size(); i++) {
            String expected = Texts.clean(values.get(i));
            assertThat(Requests.text(parameters.field("key" + i + "имя")))
                    .isEqualTo(expected.isEmpty() ? "-" : expected);
        }
    }

    @Property(seed = SEED, tries = 2000)
    void a_damaged_pay_is_read_without_a_throw(@ForAll @IntRange(min = 1, max = 6) int wounds, @ForAll long chance) {
        Random random = new Random(chance);
        byte[] body = Requests.utf8(Requests.PAY);
        for (int i = 0; i < wounds; i++) {
            body = wound(body, random);
        }
        readEverything(body);
    }

    private static int readEverything(byte[] body) {
        Parameters parameters = Parameters.of(null, body);
        parameters.flaw().ifPresent(ReadingPropertiesTest::assertStorable);
        Stream.of("BillDate", "CheckNum", "Type", "cashdeskGuid", "a")
                .forEach(name -> readField(parameters.field(name)));
        parameters
                .rootElements("Payments")
                .fold(
                        elements -> elements.stream()
                                .mapToInt(ReadingPropertiesTest::readPayment)
                                .sum(),
                        () -> 0,
                        ReadingPropertiesTest::assertStorable);
        return parameters.unknownKeys(Set.of("CheckNum"));
    }

    private static int readPayment(Element payment) {
        readField(payment.field("PaymentType"));
        readField(payment.field("paySum"));
        payment.object().entries().forEach(entry -> assertStorable(entry.key()));
        payment.field("paySum").read(Roubles::parse).toOptional().ifPresent(kopecks -> assertThat(kopecks)
                .isBetween(1L, 4_294_967_295L));
        return 1;
    }

    private static void readField(Field field) {
        Stream.of(
                        field.read(Texts::parse),
                        field.read(Decimals::parse),
                        field.read(Roubles::parse),
                        field.read(WholeNumbers::parse),
                        field.read(Guids::parse),
                        field.read(node -> Dates.parse(node, MOSCOW)),
                        field.read(node -> Dates.parseDay(node, MOSCOW)),
                        field.read(Flags::parse))
                .forEach(parsed -> assertStorable(parsed.fold(String::valueOf, () -> "", reason -> reason)));
    }

    private static int assertStorable(String text) {
        if (!text.codePoints()
                .allMatch(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)) {
            throw new AssertionError("Not storable: " + text);
        }
        return 0;
    }

    private static byte[] wound(byte[] body, Random random) {
        int at = random.nextInt(body.length);
        int length = Math.min(body.length - at, 1 + random.nextInt(8));
        byte[] tail = Arrays.copyOfRange(body, at, body.length);
        return switch (random.nextInt(3)) {
            case 0 -> flipped(body, at, random);
            case 1 ->
                body.length == length
                        ? body
                        : joined(Arrays.copyOf(body, at), Arrays.copyOfRange(tail, length, tail.length));
            default -> joined(Arrays.copyOf(body, at + length), tail);
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static String gap(Random random) {
        return GAPS.get(random.nextInt(GAPS.size()));
    }

    private static String anyCase(String key, Random random) {
        return key.chars()
                .mapToObj(Character::toString)
                .map(c -> random.nextBoolean() ? c.toUpperCase(Locale.ROOT) : c.toLowerCase(Locale.ROOT))
                .reduce("", String::concat);
    }

    private static String quoted(String value) {
        return value.chars()
                .mapToObj(c -> c >= ' ' && c < 127 && c != '"' && c != '\\'
                        ? Character.toString(c)
                        : String.format("\\u%04x", c))
                .reduce("\"", String::concat)
                .concat("\"");
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings().ofMaxLength(12).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.strings()
                .withChars("aAbB=&%+0fDz;")
                .withCharRange('\u0000', '\uffff')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings()
                .withChars("0123456789 .,-+eETZ:/()\u00a0'{}")
                .ofMaxLength(30);
    }
}
