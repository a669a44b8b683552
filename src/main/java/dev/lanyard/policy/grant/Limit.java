package dev.lanyard.policy.grant;

import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;

/** Keeps of grants what policies that set a limit allow too. */
final class Limit {

    private static final int MOST_GRANTS = 50_000;

    private Limit() {}

    static List<Grant> apply(List<Grant> grants, List<Grant> limit) {
        Shelf shelf = new Shelf(limit);
        List<Grant> within = new ArrayList<>();
        for (Grant grant : grants) {
            shelf.near(grant.area().actions()).forEach(most -> within.addAll(both(grant, most)));
            if (within.size() > MOST_GRANTS) {
                throw LanyardException.usage(
                        "The policies are too large to be worked out: what their limits leave of them has more than "
                                + MOST_GRANTS + " parts.",
                        "Ask about one action with 'role can'.");
            }
        }
        return within;
    }

    private static List<Grant> both(Grant grant, Grant most) {
        Terms terms = grant.terms().and(most.terms());
        return grant.area().and(most.area()).stream()
                .map(area -> new Grant(grant.effect(), area, grant.who(), terms, grant.sources()))
                .toList();
    }
}
