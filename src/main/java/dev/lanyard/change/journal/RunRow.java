package dev.lanyard.change.journal;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A run as it is stored, with its steps counted. */
record RunRow(
        int id,
        Origin origin,
        String user,
        Instant started,
        Optional<Instant> ended,
        Link link,
        int done,
        int open,
        int total) {

    private static final String ALL = """
        SELECT run.*, total(step.state = 'DONE') AS done,
          total(step.state IN ('PLANNED', 'INTENDED', 'DOUBTFUL')) AS open, count(step.run) AS total
        FROM run LEFT JOIN step ON step.run = run.id
        GROUP BY run.id ORDER BY run.id DESC\
        """;

    /** Reads all runs, the latest first. */
    static List<RunRow> all(Connection connection) throws SQLException {
        return Sql.rows(connection, ALL, RunRow::of);
    }

    private static RunRow of(ResultSet row) throws SQLException {
        return new RunRow(
                row.getInt("id"),
                new Origin(
                        row.getString("command"),
                        new AccountId(row.getString("account")),
                        Arn.parse(row.getString("caller"))),
                row.getString("user"),
                Instant.ofEpochMilli(row.getLong("started")),
                Sql.time(row, "ended"),
                link(Sql.number(row, "undoes"), Sql.number(row, "resumes")),
                row.getInt("done"),
                row.getInt("open"),
                row.getInt("total"));
    }

    private static Link link(Optional<Integer> undoes, Optional<Integer> resumes) {
        return undoes.<Link>map(Link.Undoes::new)
                .or(() -> resumes.map(Link.Resumes::new))
                .orElseGet(Link.None::new);
    }

    RunSummary standing(RunState state, Optional<Integer> by) {
        return new RunSummary(id, origin, user, started, ended, state, link, by, done, total);
    }
}
