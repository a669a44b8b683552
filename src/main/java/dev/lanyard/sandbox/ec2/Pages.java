package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.PageToken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of an answer of EC2, which is sorted by a key.
 *
 * @param nextToken where the next page begins; empty on the last one
 */
record Pages<T>(List<T> items, Optional<String> nextToken) {

    private static final int LEAST = 5;
    private static final int MOST = 1000;

    private static final String LIST = "ec2";

    /**
     * Cuts out the page that a request asks for.
     *
     * @param all sorted by their key; the token holds the last key given, so that pages stay right when things come and go
     */
    static <T> Pages<T> cut(List<T> all, Function<T, String> key, Request request) {
        String after = request.token().map(Pages::open).orElse("");
        List<T> rest = all.stream()
                .filter(item -> key.apply(item).compareTo(after) > 0)
                .toList();
        int size = request.maxResults().map(Pages::checked).orElse(rest.size());
        if (rest.size() <= size) {
            return new Pages<>(rest, Optional.empty());
        }
        List<T> page = rest.subList(0, size);
        return new Pages<>(page, Optional.of(PageToken.after(key.apply(page.getLast()), LIST)));
    }

    private static int checked(int maxResults) {
        // The words are AWS's own; 5 itself is taken.
        if (maxResults < LEAST) {
            throw Ec2Faults.invalidValue("Value ( " + maxResults
                    + " ) for parameter maxResults is invalid. Expecting a value greater than 5.");
        }
        // "If MaxResults is given a larger value than 1000, only 1000 results are returned" (EC2 API reference).
        return Math.min(maxResults, MOST);
    }

    private static String open(String token) {
        return PageToken.open(token, LIST)
                .orElseThrow(() -> Ec2Faults.invalid("InvalidNextToken", "The specified NextToken is not valid."));
    }

    /** What a request says about its page. */
    record Request(Optional<Integer> maxResults, Optional<String> token) {}
}
