package ru.medkassa.standin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The stand-in as a process of its own:
 *
 * <pre>
 * java -cp … ru.medkassa.standin.StandInProcess PORT [FILE]
 * </pre>
 *
 * With {@code MIS_CREDENTIALS=login:password} in the environment it answers only those who show them. Says its address
 * in its first line, and ends when it is killed or, with {@code MIS_UNTIL_INPUT_ENDS=true}, when its input ends.
 */
public final class StandInProcess {

    private StandInProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 1 || !args[0].matches("\\d{1,5}")) {
            System.err.println("Usage: StandInProcess PORT [FILE]");
            System.exit(2);
        }
        Options options = new Options(
                Integer.parseInt(args[0]),
                args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty(),
                Optional.ofNullable(System.getenv("MIS_CREDENTIALS")),
                Optional.empty());
        StandIn standIn = StandIn.start(options);
        System.out.println(standIn.address());
        if ("true".equals(System.getenv("MIS_UNTIL_INPUT_ENDS"))) {
            while (System.in.read() >= 0) {
                // whoever started us is still there
            }
            System.exit(0);
        }
        Thread.currentThread().join();
    }
}
