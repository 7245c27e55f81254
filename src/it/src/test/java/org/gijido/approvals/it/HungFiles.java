package org.gijido.approvals.it;

import java.sql.SQLException;

/** Files that hang on a document, as rows alone: nobody opens them here. */
final class HungFiles {

    private HungFiles() {}

    static void hang(long document, Staff author, String name) throws SQLException {
        Database.run("insert into papers (owner_kind, owner_id, place, latest, version) values ('approval', " + document
                + ", 1, 1, 0)");
        Database.run("insert into paper_versions (paper_id, number, file_name, media_type, size, sha256, account_id, name,"
                + " department, division, added_at) values ((select max(id) from papers where owner_kind = 'approval'"
                + " and owner_id = " + document + "), 1, '" + name + "', 'application/pdf', 1, '" + "0".repeat(64) + "', "
                + author.account() + ", '" + author.name() + "', '', '', now(6))");
    }
}
