package org.gijido.directory;

import java.time.LocalDate;

/** Something that holds for a period and may be ended. */
public interface Dated {

    Period period();

    void endBefore(LocalDate day);
}
