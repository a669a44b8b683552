package dev.lanyard.operation.binding;

import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Request;
import java.util.List;

/** What a line of words asks for. */
public sealed interface Invocation {

    /**
     * An operation with its request.
     *
     * @param line what was typed, as one line, in which secrets are stars
     */
    record Run<Q extends Request<R>, R>(Entry<Q, R> entry, Q request, GlobalOptions options, String line)
            implements Invocation {

        /** Carries the request out. */
        public R handle(Context context) {
            return entry.handler().get().handle(request, context);
        }
    }

    /** Help about the words; none asks for the overview. */
    record Help(List<String> topic) implements Invocation {

        /** Copies the list. */
        public Help {
            topic = List.copyOf(topic);
        }
    }

    /** The program's version. */
    record Version() implements Invocation {}

    /** No command, only options. */
    record Nothing(GlobalOptions options) implements Invocation {}
}
