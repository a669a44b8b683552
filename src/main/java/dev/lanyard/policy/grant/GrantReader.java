package dev.lanyard.policy.grant;

import dev.lanyard.model.LanyardException;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes a document apart into grants: one for each action on each resource for each principal of each statement. */
final class GrantReader {

    /** Far above what a policy within IAM's quota can say (6,144 characters: at most some ten thousand). */
    private static final int MOST_GRANTS = 50_000;

    private static final Extent EVERYTHING = Extent.of(Mask.ofAction("*"));

    private final String name;
    private final boolean variables;
    private final List<Grant> grants = new ArrayList<>();

    private GrantReader(String name, boolean variables) {
        this.name = name;
        this.variables = variables;
    }

    static List<Grant> read(String name, PolicyDocument document) {
        GrantReader reader = new GrantReader(name, document.knowsVariables());
        document.statements().forEach(reader::add);
        return reader.grants;
    }

    private void add(Statement statement) {
        List<Extent> actions = extents(statement.actions(), pattern -> Mask.ofAction(pattern.text()));
        List<Extent> resources = resources(statement.resources());
        List<Who> whos = Who.all(statement.principals());
        long count = grants.size() + (long) actions.size() * resources.size() * whos.size();
        if (count > MOST_GRANTS) {
            throw LanyardException.usage(
                    "The policy '" + name + "' is too large to be compared: its actions and resources make more than "
                            + MOST_GRANTS + " pairs.",
                    "Write fewer of them, with wildcards.");
        }
        Terms terms = Terms.of(statement.conditions(), variables);
        for (Extent action : actions) {
            for (Extent resource : resources) {
                Area area = new Area(action, resource);
                if (!area.isEmpty()) {
                    whos.forEach(who -> grants.add(new Grant(statement.effect(), area, who, terms, List.of(name))));
                }
            }
        }
    }

    /** A trust policy names no resource: it is about the role that it hangs on. */
    private List<Extent> resources(Optional<Selection> resources) {
        return resources
                .map(selection -> extents(selection, pattern -> Mask.ofResource(pattern.text(), variables)))
                .orElse(List.of(EVERYTHING));
    }

    private static List<Extent> extents(Selection selection, Function<Pattern, Mask> reading) {
        List<Mask> masks = selection.patterns().stream().map(reading).distinct().toList();
        return switch (selection) {
            case Selection.Only _ -> masks.stream().map(Extent::of).toList();
            case Selection.AllBut _ -> List.of(new Extent(EVERYTHING.within(), masks));
        };
    }
}
