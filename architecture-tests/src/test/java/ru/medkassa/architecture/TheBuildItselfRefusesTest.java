package ru.medkassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheBuildItselfRefusesTest {

    @TempDir
    private Path copy;

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    domain        | jakarta.inject   | jakarta.inject-api   | The domain depends on the JDK and nothing else.
                    application   | jakarta.platform | jakarta.jakartaee-api | The application may only see the domain, jakarta.inject and jakarta.transaction.
                    adapters-rest | ru.medkassa      | adapters-persistence | An adapter sees the application, the domain and the dialect, and no other adapter.
                    adapters-mis  | ru.medkassa      | adapters-persistence | An adapter sees the application, the domain and the dialect, and no other adapter.
                    mis-stand-in  | ru.medkassa      | domain               | The stand-in is the other side of the wire: it knows nothing of ours but the wire.
                    dialect       | ru.medkassa      | application          | The dialect says what the domain means on the wire, and knows nobody who speaks it.
                    demonstration | ru.medkassa      | adapters-rest        | The demonstration sees the application, the domain and the dialect, and no adapter.
                    """)
    void a_dependency_that_a_room_may_not_have_stops_the_build(
            String room, String group, String artifact, String message) throws Exception {
        CopiedHouse house = CopiedHouse.of(Rooms.MEDKASSA, copy);

        house.plant(room, group, artifact);

        assertThat(house.validate(room)).contains(message, artifact, "BUILD FAILURE");
    }

    @Test
    void the_house_as_it_is_passes() throws IOException, MavenInvocationException {
        assertThat(CopiedHouse.of(Rooms.MEDKASSA, copy).validate("adapters-rest"))
                .contains("BUILD SUCCESS");
    }
}
