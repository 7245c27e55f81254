package org.gijido.forms;

import java.util.List;

/** What came of reading the file of a form: the form, or all that is wrong with it. */
public sealed interface FormFile {

    /** Most characters of a file. */
    int LONGEST = 200_000;

    record Good(Form form) implements FormFile {
    }

    /** @param faults in the order of the lines */
    record Bad(List<FileFault> faults) implements FormFile {

        public Bad {
            faults = List.copyOf(faults);
        }
    }

    /** Reads and checks a file wholly. Its form has the version 0. */
    static FormFile read(String text) {
        return new FormReader(text, false).read();
    }

    /** The same of one that is new: a paper has one list of files, which would count for each field of such. */
    static FormFile readNew(String text) {
        return new FormReader(text, true).read();
    }
}
