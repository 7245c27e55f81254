package org.gijido.platform;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The cells of a workbook as people see them; but days and times as {@link Moments} reads them, since the usual format of a
 * Japanese spreadsheet, given to anybody but itself, says 12/2/26.
 */
final class CellText extends DataFormatter {

    /** The reader of workbooks knows neither eras nor the numbers that Japanese formats have (27 to 36, 50 to 58). */
    private static final Pattern BY_ERA = Pattern.compile("g{1,3}e");

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
        return isMoment(formatIndex, format) && DateUtil.isValidExcelDate(value)
                ? moment(value, since1904) : super.formatRawCellContents(value, formatIndex, format, since1904);
    }

    static boolean isMoment(int formatIndex, String format) {
        boolean japanese = formatIndex >= 27 && formatIndex <= 36 || formatIndex >= 50 && formatIndex <= 58;
        return japanese || DateUtil.isADateFormat(formatIndex, format) || format != null && BY_ERA.matcher(format).find();
    }

    /** A day, a time of day where the cell has no day, or both. */
    static String moment(double value, boolean since1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (value < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
    }
}
