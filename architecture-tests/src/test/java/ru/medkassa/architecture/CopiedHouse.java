package ru.medkassa.architecture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** The poms of the house without its code: enough for Maven to say who may depend on whom, and safe to spoil. */
record CopiedHouse(Path root) {

    /** Each run lasts a few seconds: too short for the second compiler and the large collector to pay. */
    private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";

    static CopiedHouse of(Path house, Path copy) throws IOException {
        for (Path room : Rooms.of(house).toList()) {
            Path copied = copy.resolve(house.relativize(room).toString());
            Files.createDirectories(copied);
            Files.copy(room.resolve("pom.xml"), copied.resolve("pom.xml"));
        }
        return new CopiedHouse(copy);
    }

    void plant(String room, String group, String artifact) throws IOException {
        Path pom = root.resolve(room).resolve("pom.xml");
        String dependency = "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>";
        Files.writeString(
                pom, Files.readString(pom).replaceFirst("<dependencies>", dependency.formatted(group, artifact)));
    }

    /** What Maven says on the way to the room, offline: all it needs was there when the real house was built. */
    String validate(String room) throws MavenInvocationException {
        StringBuilder output = new StringBuilder();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(root.toFile());
        request.addArg("validate");
        request.setProjects(List.of(room));
        request.setAlsoMake(true);
        request.setOffline(true);
        request.setBatchMode(true);
        request.setMavenOpts(SHORT_LIFE);
        request.setProperties(withoutFormatting());
        request.setLocalRepositoryDirectory(given("maven.repo.local"));
        request.setOutputHandler(line -> output.append(line).append(System.lineSeparator()));
        DefaultInvoker maven = new DefaultInvoker();
        maven.setMavenHome(given("maven.home"));
        maven.execute(request);
        return output.toString();
    }

    private static Properties withoutFormatting() {
        Properties properties = new Properties();
        properties.setProperty("spotless.check.skip", "true");
        return properties;
    }

    private static File given(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Maven did not say its " + property);
        }
        return new File(value);
    }
}
