package ru.medkassa.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The medical information system of the demonstration hospital ({@code --with-mis}): a stand-in in a process of its own,
 * on the loopback address, that keeps what it is told between runs. Like the server it ends when the launcher is gone.
 */
final class MisStandIn implements Shutdown.Stoppable {

    private static final long LONGEST_STOP_SECONDS = 5;

    private final Process process;
    private final String address;

    private MisStandIn(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static MisStandIn start(Workplace workplace, OptionalInt port) throws IOException {
        Path log = workplace.in("mis.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        workplace.installation().resolve("lib") + "/*",
                        "ru.medkassa.standin.StandInProcess",
                        String.valueOf(port.orElse(0)),
                        workplace.in("mis.ndjson").toString()))
                .redirectError(log.toFile());
        builder.environment().put("MIS_UNTIL_INPUT_ENDS", "true");
        Process process = builder.start();
        return new MisStandIn(process, addressOf(process, log));
    }

    /** The first line that it says. */
    private static String addressOf(Process process, Path log) throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new StartRefused("The stand-in of the MIS does not start (is MEDKASSA_MIS_PORT free?): see " + log);
        }
        return line;
    }

    Map<String, String> toEnvironment() {
        return Map.of("MEDKASSA_DEMONSTRATION_MIS_URL", address);
    }

    void tell(PrintStream out) {
        out.println("The MIS of the first hospital, a stand-in, answers at " + address);
        out.println("What it was asked and told so far:");
        out.println("  curl '" + address + "/control/log'");
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
