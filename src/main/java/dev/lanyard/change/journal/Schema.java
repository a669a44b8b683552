package dev.lanyard.change.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables of the journal, and how those of older versions become those of this one. */
final class Schema {

    /** What makes each version of the version before; what has been released is never edited. */
    private static final List<List<String>> VERSIONS = List.of(List.of("""
        CREATE TABLE run (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          started INTEGER NOT NULL,
          ended INTEGER,
          command TEXT NOT NULL,
          account TEXT NOT NULL,
          caller TEXT NOT NULL,
          user TEXT NOT NULL,
          ssh TEXT,
          host TEXT NOT NULL,
          version TEXT NOT NULL,
          undoes INTEGER,
          resumes INTEGER,
          plan TEXT NOT NULL
        ) STRICT\
        """, """
        CREATE TABLE step (
          run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          title TEXT NOT NULL,
          state TEXT NOT NULL,
          made TEXT,
          intended INTEGER,
          settled INTEGER,
          request TEXT,
          code TEXT,
          words TEXT,
          PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID\
        """));

    private Schema() {}

    static int newest() {
        return VERSIONS.size();
    }

    /** Returns the version that a database is of; 0 where it holds nothing yet. */
    static int version(Connection connection) throws SQLException {
        return Sql.rows(connection, "PRAGMA user_version", row -> row.getInt(1)).getFirst();
    }

    /** Makes a database one of the newest version; within a transaction, so that no other process does the same. */
    static void migrate(Connection connection) throws SQLException {
        for (List<String> statements : VERSIONS.subList(Math.min(version(connection), newest()), newest())) {
            for (String statement : statements) {
                Sql.execute(connection, statement);
            }
        }
        Sql.execute(connection, "PRAGMA user_version = " + newest());
    }
}
