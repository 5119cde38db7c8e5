package ru.medkassa.adapters.rest.export;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row and kept nowhere. */
interface Sheet {

    /**
     * @param cells texts, numbers, local times, and null for nothing
     */
    void row(List<?> cells) throws IOException;

    /** The table is complete. */
    void end() throws IOException;

    /** The table ends here but is not complete, as a person and a program must see. */
    void breakOff(String reason) throws IOException;
}
