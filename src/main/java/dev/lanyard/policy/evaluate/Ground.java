package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Statement;

/**
 * A statement that matched a request.
 *
 * @param position where the statement stands in its policy, from 0
 */
public record Ground(Layer layer, CompiledPolicy policy, int position, Statement statement) {

    /** Returns the statement by its Sid, or by its place counted from 1 where it has none. */
    public String label() {
        return statement.sid().filter(sid -> !sid.isEmpty()).orElse("statement " + (position + 1));
    }
}
