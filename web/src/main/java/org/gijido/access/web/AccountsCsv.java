package org.gijido.access.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.Role;
import org.gijido.platform.CsvWriter;
import org.gijido.platform.Texts;

/** The list of accounts for a spreadsheet, in the words of the page. */
final class AccountsCsv {

    private static final List<String> COLUMNS = List.of("login", "name", "roles", "kind", "state");

    private AccountsCsv() {
    }

    static byte[] of(List<AccountRow> accounts, Locale locale) {
        CsvWriter csv = new CsvWriter()
                .row(COLUMNS.stream().map(column -> Texts.of(locale, "access.accounts." + column)).toArray());
        accounts.forEach(account -> csv.row(account.login(), account.name(), roles(account, locale),
                Texts.of(locale, account.shared() ? "access.accounts.shared" : "access.accounts.personal"),
                Texts.of(locale, account.disabled() ? "access.accounts.disabled" : "access.accounts.enabled")));
        return csv.bytes();
    }

    /** With 、 between, as the page has them. */
    static String roles(AccountRow account, Locale locale) {
        return account.roles().stream().sorted().map((Role role) -> Texts.of(locale, "access.role." + role.name()))
                .collect(Collectors.joining(locale.getLanguage().equals("ja") ? "、" : ", "));
    }
}
