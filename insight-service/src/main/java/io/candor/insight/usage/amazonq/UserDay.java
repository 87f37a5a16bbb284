package io.candor.insight.usage.amazonq;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.VendorTime;
import io.candor.insight.usage.table.Cells;

/** Who and when, as both reports write it. */
record UserDay(Identity person, LocalDate day) {

    static final int DAYS_UNTIL_FINAL = 1;
    static final Set<String> COLUMNS = Set.of("UserId", "Date");

    private static final Pattern DIRECTORY = Pattern.compile("d-[0-9a-z]+\\.", Pattern.CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> DAYS = List.of(form("uuuu-MM-dd"), form("uuuu/MM/dd"), form("MM/dd/uuuu"),
            form("MM-dd-uuuu"));

    static UserDay of(Cells cells) throws Misread {
        String user = cells.required("UserId").replace("\"", "");
        String id = DIRECTORY.matcher(user).lookingAt() ? user.substring(user.indexOf('.') + 1) : user;
        if (id.isBlank()) {
            throw new Misread("UserId", null, "empty");
        }
        return new UserDay(Identity.vendorId("aws", id), day(cells.required("Date").replace("\"", "")));
    }

    private static LocalDate day(String text) throws Misread {
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                continue;
            }
        }
        return VendorTime.day("Date", text);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
