package org.gijido.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What stands in a field. A field that was left blank has none. */
public sealed interface Value {

    /** Of TEXT and PARAGRAPH; never blank, byte for byte as it was typed but for its ends of lines. */
    record Text(String text) implements Value {
    }

    /** Of WHOLE, DECIMAL and MONEY, without zeros at the end. */
    record Figure(BigDecimal number) implements Value {

        public Figure {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /** Of DATE. */
    record Day(LocalDate date) implements Value {
    }

    /** Of YEAR: the fiscal year that begins in this one. */
    record Year(int year) implements Value {
    }

    /** Of CHOICE. @param code of the option */
    record Chosen(String code) implements Value {
    }

    /** Of CHECK; a box that is not ticked has no value. */
    record Ticked() implements Value {
    }

    /** Of PERSON and DIVISION. @param id staff number or code of the unit @param name as it was called that day */
    record Named(String id, String name) implements Value {
    }

    /** Of ADDRESS. @param postal seven digits with their dash; may be empty */
    record Address(String postal, String text) implements Value {
    }

    /** Of FILE, in their order; never none. */
    record Files(List<Attached> files) implements Value {

        public Files {
            files = List.copyOf(files);
        }
    }

    /** A file that hangs at the paper. @param id as whoever keeps it knows it */
    record Attached(String id, String name) {
    }

    /** Of TABLE: each row by column; never none, and no row is blank. */
    record Rows(List<Map<String, Value>> rows) implements Value {

        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
        }
    }
}
