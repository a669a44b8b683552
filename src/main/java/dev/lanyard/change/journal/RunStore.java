package dev.lanyard.change.journal;

import dev.lanyard.change.json.StepJson;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes runs with their plans, and reads them. */
final class RunStore {

    private final StepJson json = new StepJson();

    /** Returns the number that no run has had yet, as far as this database knows. */
    int next(Connection connection) throws SQLException {
        return Sql.rows(
                        connection,
                        "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'run'",
                        row -> row.getInt(1))
                .getFirst();
    }

    void insert(Connection connection, int id, Beginning beginning) throws SQLException {
        Origin origin = beginning.origin();
        Station station = beginning.station();
        Sql.update(
                connection,
                "INSERT INTO run (id, started, command, account, caller, user, ssh, host, version, undoes, resumes,"
                        + " plan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                beginning.started(),
                origin.command(),
                origin.account(),
                origin.caller(),
                station.user(),
                station.ssh(),
                station.host(),
                station.version(),
                beginning.link() instanceof Link.Undoes(int run) ? Optional.of(run) : Optional.empty(),
                beginning.link() instanceof Link.Resumes(int run) ? Optional.of(run) : Optional.empty(),
                json.write(beginning.plan()));
        for (ToDo todo : beginning.plan().steps()) {
            Sql.update(
                    connection,
                    "INSERT INTO step (run, number, title, state) VALUES (?, ?, ?, ?)",
                    id,
                    todo.number(),
                    todo.step().title(),
                    StepState.PLANNED.name());
        }
    }

    List<Integer> withTarget(Connection connection, String target) throws SQLException {
        return Sql.rows(
                connection,
                "SELECT DISTINCT run FROM step WHERE instr(lower(title), lower(?)) > 0",
                row -> row.getInt(1),
                target);
    }

    Run read(Connection connection, RunSummary summary) throws SQLException {
        return Sql.rows(
                        connection,
                        "SELECT * FROM run WHERE id = ?",
                        row -> run(row, connection, summary),
                        summary.id())
                .getFirst();
    }

    private Run run(ResultSet row, Connection connection, RunSummary summary) throws SQLException {
        Station station = new Station(
                row.getString("user"), Sql.text(row, "ssh"), row.getString("host"), row.getString("version"));
        Plan plan = json.readPlan(row.getString("plan"));
        return new Run(summary, station, plan, steps(connection, summary.id(), plan));
    }

    private List<JournalStep> steps(Connection connection, int run, Plan plan) throws SQLException {
        Map<Integer, ToDo> planned = new HashMap<>();
        plan.steps().forEach(todo -> planned.put(todo.number(), todo));
        List<JournalStep> steps = new ArrayList<>(Sql.rows(
                connection, "SELECT * FROM step WHERE run = ? ORDER BY number", row -> step(row, planned), run));
        return steps;
    }

    private JournalStep step(ResultSet row, Map<Integer, ToDo> planned) throws SQLException {
        return new JournalStep(
                Optional.ofNullable(planned.get(row.getInt("number"))).orElseThrow(),
                StepState.valueOf(row.getString("state")),
                Sql.text(row, "made").map(json::readStep),
                Sql.time(row, "intended"),
                Sql.time(row, "settled"),
                Sql.text(row, "request"),
                Sql.text(row, "code"),
                Sql.text(row, "words"));
    }

    void update(Connection connection, int run, int number, Mark mark) throws SQLException {
        int changed = Sql.update(
                connection,
                "UPDATE step SET state = ?, made = ?, intended = coalesce(?, intended), settled = ?, request = ?,"
                        + " code = ?, words = ? WHERE run = ? AND number = ?",
                mark.state().name(),
                mark.made().map(json::write),
                mark.intended(),
                mark.settled(),
                mark.requestId(),
                mark.code(),
                mark.words(),
                run,
                number);
        if (changed != 1) {
            throw new IllegalStateException("run " + run + " has no step " + number);
        }
    }

    void end(Connection connection, int run, Instant time) throws SQLException {
        Sql.update(connection, "UPDATE run SET ended = ? WHERE id = ?", time, run);
    }

    void delete(Connection connection, List<Integer> runs) throws SQLException {
        for (int run : runs) {
            Sql.update(connection, "DELETE FROM run WHERE id = ?", run);
        }
    }
}
