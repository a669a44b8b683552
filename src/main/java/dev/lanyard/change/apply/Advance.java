package dev.lanyard.change.apply;

import java.util.List;

/**
 * How far a run is.
 *
 * @param made how many steps are made
 * @param of how many steps the plan has
 * @param underWay what is being made, by the titles of the steps
 * @param waiting what one of them waits for, as a sentence without its end; empty where none waits
 */
public record Advance(int made, int of, List<String> underWay, String waiting) {

    /** Copies the list. */
    public Advance {
        underWay = List.copyOf(underWay);
    }

    /** Returns it in one line, such as {@code 3 of 12 done, policy X on role web and 2 more}. */
    public String words() {
        String doing = waiting.isEmpty() ? doing() : ", " + waiting;
        return made + " of " + of + " done" + doing;
    }

    private String doing() {
        if (underWay.isEmpty()) {
            return "";
        }
        int more = underWay.size() - 1;
        return ", " + underWay.getFirst() + (more == 0 ? "" : " and " + more + " more");
    }
}
