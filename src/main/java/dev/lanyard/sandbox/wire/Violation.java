package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A way in which a request breaks the constraints of its model. */
public sealed interface Violation {

    /** Returns the words that Coral, which all services but EC2 are made with, has for it. */
    String words();

    /** Returns EC2's error for it. */
    Fault ec2Fault();

    /**
     * A required member that is not there.
     *
     * @param path where, in Coral's way
     * @param parameter the name of the query's parameter
     */
    record Missing(String path, String parameter) implements Violation {
        @Override
        public String words() {
            return "Value null at '" + path + "' failed to satisfy constraint: Member must not be null";
        }

        @Override
        public Fault ec2Fault() {
            return new Fault("MissingParameter", 400, "The request must contain the parameter " + parameter);
        }
    }

    /**
     * A value that is not allowed.
     *
     * @param constraint Coral's words for what it should be
     * @param ec2Words EC2's words for that
     */
    record Wrong(String path, String value, String constraint, String ec2Words) implements Violation {
        @Override
        public String words() {
            return "Value '" + value + "' at '" + path + "' failed to satisfy constraint: " + constraint;
        }

        @Override
        public Fault ec2Fault() {
            String words = "Value ( " + value + " ) for parameter " + path + " is invalid." + ec2Words;
            return new Fault("InvalidParameterValue", 400, words);
        }
    }

    /** Returns the error that tells all of them, as Coral does. */
    static Fault fault(String code, List<Violation> violations) {
        String count = violations.size() == 1 ? "1 validation error" : violations.size() + " validation errors";
        String words = violations.stream().map(Violation::words).collect(Collectors.joining("; "));
        return new Fault(code, 400, count + " detected: " + words);
    }

    /** Returns a member's name as the words of errors have it. */
    static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
