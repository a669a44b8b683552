package dev.lanyard.view.data;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.Shown;
import dev.lanyard.view.value.Value;
import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathException;
import io.burt.jmespath.jackson.JacksonRuntime;

/** JMESPath over the JSON form of a result, as in the AWS CLI's {@code --query}. */
public final class Query {

    private static final int LONGEST = 10_000;

    private Query() {}

    /**
     * Returns the part of the value that the expression asks for.
     *
     * @throws LanyardException of kind USAGE when the expression is not valid
     */
    public static Value run(String expression, Value value) {
        try {
            return JsonTree.values(compile(expression).search(JsonTree.of(value)));
        } catch (JmesPathException | StackOverflowError invalid) {
            throw refused(expression, invalid);
        }
    }

    /**
     * Makes sure that the expression is valid, without a value to ask.
     *
     * @throws LanyardException of kind USAGE when it is not
     */
    public static void check(String expression) {
        try {
            compile(expression);
        } catch (JmesPathException | StackOverflowError invalid) {
            throw refused(expression, invalid);
        }
    }

    private static Expression<JsonNode> compile(String expression) {
        if (expression.length() > LONGEST) {
            throw refused(expression, "it is longer than " + LONGEST + " characters");
        }
        return new JacksonRuntime().compile(expression);
    }

    /** The parser of the library calls itself once for each bracket, so a deep enough expression exhausts the stack. */
    private static LanyardException refused(String expression, Throwable invalid) {
        boolean deep = invalid instanceof StackOverflowError;
        String why = String.valueOf(invalid.getMessage()).lines().findFirst().orElse("");
        return refused(expression, deep ? "it is nested too deeply" : why);
    }

    private static LanyardException refused(String expression, String why) {
        return LanyardException.usage(
                "--query " + Shown.quoted(expression) + " is not valid JMESPath: " + why,
                "Names are those of '--output json'; for instance: --query 'Roles[].RoleName'.");
    }
}
