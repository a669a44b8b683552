package dev.lanyard.operation.plan;

import dev.lanyard.model.Counted;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.grant.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A document in short: a line for each statement, and under it the actions by their services. */
record Statements(Mark mark) {

    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_ACTIONS = 8;
    private static final int MOST_RESOURCES = 3;

    List<Branch> of(PolicyDocument document) {
        List<Statement> all = document.statements();
        List<Branch> branches = new ArrayList<>(
                all.stream().limit(MOST_STATEMENTS).map(this::branch).toList());
        int others = all.size() - MOST_STATEMENTS;
        if (others > 0) {
            branches.add(Branch.leaf(Mark.DETAIL, "… and " + Counted.of(others, "other statement")));
        }
        return branches;
    }

    /** A single action stands on the line itself. */
    private Branch branch(Statement statement) {
        List<Pattern> actions = statement.actions().patterns();
        String verb = statement.effect() == Effect.ALLOW ? "allows" : "denies";
        String but = statement.actions() instanceof Selection.AllBut ? " all but" : "";
        if (actions.size() == 1) {
            return Branch.leaf(mark, verb + but + " " + actions.getFirst() + where(statement));
        }
        List<Branch> services = byService(actions).entrySet().stream()
                .map(entry -> Branch.leaf(mark, entry.getKey() + some(entry.getValue(), MOST_ACTIONS)))
                .toList();
        return new Branch(mark, verb + but + where(statement), services);
    }

    private static String where(Statement statement) {
        String resources = statement.resources().map(Statements::resources).orElse("");
        String who = new Who(statement.principals()).toString();
        String limit = statement.effect() == Effect.ALLOW ? ", only if " : ", if ";
        String conditions =
                statement.conditions().stream().map(Statements::words).collect(Collectors.joining(" and "));
        return resources + (who.isEmpty() ? "" : " for " + who) + (conditions.isEmpty() ? "" : limit + conditions);
    }

    private static String resources(Selection resources) {
        List<String> names = resources.patterns().stream().map(Pattern::text).toList();
        String but = resources instanceof Selection.AllBut ? " all but" : "";
        return " on" + but + " " + some(names, MOST_RESOURCES);
    }

    /** The same words as in the comparison of policies. */
    private static String words(Condition condition) {
        return condition.key() + " " + condition.operator().word() + " " + String.join(" or ", condition.values());
    }

    private static Map<String, List<String>> byService(List<Pattern> actions) {
        Map<String, List<String>> services = new LinkedHashMap<>();
        for (Pattern action : actions) {
            int colon = action.text().indexOf(':') + 1;
            String service = colon == 0 ? "" : action.text().substring(0, colon) + " ";
            services.computeIfAbsent(service, _ -> new ArrayList<>())
                    .add(action.text().substring(colon));
        }
        return services;
    }

    private static String some(List<String> names, int most) {
        int others = names.size() - most;
        String shown = names.stream().limit(most).collect(Collectors.joining(", "));
        return others > 0 ? shown + " and " + Counted.of(others, "other") : shown;
    }
}
