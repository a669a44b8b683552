package dev.lanyard.policy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A request on its way through the policies, with what is noticed on the way. */
final class Question {

    private final AccessRequest request;
    private final boolean bounded;
    private final String action;
    private final Set<String> missingKeys = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    Question(AccessRequest request) {
        this(request, false);
    }

    /**
     * Asks for somebody.
     *
     * @param bounded whether the one who asks has a permissions boundary
     */
    Question(AccessRequest request, boolean bounded) {
        this.request = request;
        this.bounded = bounded;
        this.action = request.action().toLowerCase(Locale.ROOT);
    }

    AccessRequest request() {
        return request;
    }

    boolean bounded() {
        return bounded;
    }

    /** Returns the action in lower case, because actions have no case. */
    String action() {
        return action;
    }

    /** Returns the values of the key; notices when the request does not have it. */
    List<String> values(String key) {
        List<String> values = request.context().values(key);
        if (values.isEmpty() && !request.context().has(key)) {
            missingKeys.add(key);
        }
        return values;
    }

    void warn(List<String> sentences) {
        warnings.addAll(sentences);
    }

    List<String> missingKeys() {
        return new ArrayList<>(missingKeys);
    }

    List<String> warnings() {
        return new ArrayList<>(warnings);
    }
}
