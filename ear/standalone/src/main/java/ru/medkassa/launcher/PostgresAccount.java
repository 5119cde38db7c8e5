package ru.medkassa.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The account of the operating system that PostgreSQL runs under. PostgreSQL refuses to run as root, so for root a
 * program that sheds root's powers stands before each of its commands; for an ordinary user it is that user.
 *
 * @param prefix what stands before a command
 * @param owner the user that must own the files, if it is not the user of this process
 */
record PostgresAccount(List<String> prefix, OptionalInt owner) {

    private static final int ROOT = 0;

    /** The user without rights that every system has ({@code nobody}), for a directory that belongs to root. */
    private static final int NOBODY = 65_534;

    static PostgresAccount choose(Path data, Path directory, PostgresBinaries binaries)
            throws IOException, InterruptedException {
        int self = (int) new UnixSystem().getUid();
        OptionalInt keeper = Files.exists(data) ? OptionalInt.of(ownerOf(data)) : OptionalInt.empty();
        if (self != ROOT) {
            return ordinary(self, keeper, data);
        }
        for (PostgresAccount account : candidates(keeper, ownerOf(directory.getParent()))) {
            if (account.canRun(binaries)) {
                return account;
            }
        }
        throw new StartRefused("PostgreSQL does not run as root, and here root cannot become another user for it"
                + " (by setpriv or unshare of util-linux): start as an ordinary user, move Medkassa to a directory that"
                + " other users may enter, or set MEDKASSA_DB_HOST.");
    }

    List<String> command(Object... words) {
        return Stream.concat(prefix.stream(), Stream.of(words).map(String::valueOf))
                .toList();
    }

    /** Hands a file that root has made over to the account. */
    void give(Path file) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(file, "unix:uid", owner.getAsInt());
        }
    }

    private static PostgresAccount ordinary(int self, OptionalInt keeper, Path data) throws IOException {
        if (keeper.isPresent() && keeper.getAsInt() != self) {
            throw new StartRefused(
                    data + " belongs to the user " + Files.getOwner(data) + ": start as that user or as root.");
        }
        return new PostgresAccount(List.of(), OptionalInt.empty());
    }

    private static List<PostgresAccount> candidates(OptionalInt keeper, int neighbour) {
        int user = keeper.orElse(neighbour == ROOT ? NOBODY : neighbour);
        PostgresAccount withoutPowers = new PostgresAccount(List.of("unshare", "--user"), OptionalInt.empty());
        if (user == ROOT) {
            return List.of(withoutPowers);
        }
        String number = String.valueOf(user);
        PostgresAccount anotherUser = new PostgresAccount(
                List.of("setpriv", "--reuid", number, "--regid", number, "--clear-groups"), OptionalInt.of(user));
        // Another user cannot enter a directory under /root, say; there root without its powers makes the files.
        return keeper.isPresent() ? List.of(anotherUser) : List.of(anotherUser, withoutPowers);
    }

    private boolean canRun(PostgresBinaries binaries) throws InterruptedException {
        try {
            return Command.run(command(binaries.program("initdb"), "--version")).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}
