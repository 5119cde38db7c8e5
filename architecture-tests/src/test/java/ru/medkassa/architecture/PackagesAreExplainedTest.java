package ru.medkassa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesAreExplainedTest {

    @Test
    void packages_are_explained() {
        assertThat(unexplained(Rooms.MEDKASSA)).isEmpty();
    }

    @Test
    void a_package_without_an_explanation_is_reported(@TempDir Path house) throws IOException {
        write(house, "pom.xml", "");
        write(house, "room/pom.xml", "");
        write(house, "room/src/main/java/told/Thing.java", "package told;");
        write(house, "room/src/main/java/told/package-info.java", "/** Things. */\npackage told;");
        write(house, "room/src/main/java/told/silent/Thing.java", "package told.silent;");
        write(house, "room/src/main/java/told/mute/Thing.java", "package told.mute;");
        write(house, "room/src/main/java/told/mute/package-info.java", "package told.mute;");
        write(house, "room/src/main/java/told/blank/Thing.java", "package told.blank;");
        write(house, "room/src/main/java/told/blank/package-info.java", "/** */\npackage told.blank;");

        assertThat(unexplained(house)).containsExactlyInAnyOrder("told.silent", "told.mute", "told.blank");
    }

    private static List<String> unexplained(Path house) {
        return Rooms.packages(house)
                .filter(it -> !it.isExplained())
                .map(SourcePackage::name)
                .toList();
    }

    private static void write(Path house, String file, String text) throws IOException {
        Files.createDirectories(house.resolve(file).getParent());
        Files.writeString(house.resolve(file), text);
    }
}
