package ru.medkassa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The demonstration hospital: invented tenants, users and invoices that the application loads at its start and lists in
 * a file, from which the person is told what to try.
 */
record Demonstration(Path file, Settings settings) {

    Map<String, String> toEnvironment() {
        return Map.of(
                "MEDKASSA_DEMONSTRATION", String.valueOf(settings.demonstration()),
                "MEDKASSA_DEMONSTRATION_FILE", file.toString(),
                "MEDKASSA_PUBLIC_URL", settings.publicUrl().toString());
    }

    /** Removes the list of an earlier run, which would describe another address or other data. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    void tell(PrintStream out) throws IOException {
        out.println();
        out.println("Medkassa answers at " + settings.publicUrl());
        if (settings.demonstration() && Files.exists(file)) {
            tell(DemonstrationFile.read(file), out);
            out.println("The same, for programs: " + file);
        }
    }

    private void tell(DemonstrationFile list, PrintStream out) throws IOException {
        out.println("Demonstration users (role, login / password, store):");
        list.users().forEach(user -> out.println("  " + user));
        Optional<CurlLines> toTry = list.toTry();
        if (toTry.isPresent()) {
            out.println("Try:");
            toTry.get().lines().forEach(line -> out.println("  " + line));
            list.writeWith(toTry.get(), file);
        }
    }
}
