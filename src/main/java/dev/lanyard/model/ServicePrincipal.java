package dev.lanyard.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An AWS service as a trust policy names it, such as {@code ec2.amazonaws.com}. */
public record ServicePrincipal(String value) implements Atom, Comparable<ServicePrincipal> {

    private static final Pattern VALID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.amazonaws\\.com(\\.cn)?");

    private static final String DOMAIN = ".amazonaws.com";

    /** Services whose principal is their short name and AWS's domain; others are written whole. */
    private static final Set<String> SHORT_NAMES = new TreeSet<>(Set.of(
            "apigateway",
            "backup",
            "cloudformation",
            "codebuild",
            "codedeploy",
            "codepipeline",
            "config",
            "ec2",
            "ecs",
            "ecs-tasks",
            "eks",
            "events",
            "firehose",
            "glue",
            "lambda",
            "sagemaker",
            "scheduler",
            "spotfleet",
            "ssm",
            "states"));

    /** Checks the form; IAM itself knows which services there are. */
    public ServicePrincipal {
        Checks.matches(VALID, value, "a service principal", "A service principal looks like ec2.amazonaws.com.");
    }

    /** Reads a short name such as {@code ec2}, or a whole principal. */
    public static ServicePrincipal parse(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (SHORT_NAMES.contains(name)) {
            return new ServicePrincipal(name + DOMAIN);
        }
        if (!name.contains(".")) {
            throw LanyardException.usage(
                    "'" + text.replaceAll("\\p{Cntrl}", "?") + "' is not a service that has a short name here.",
                    NearestNames.question(name, SHORT_NAMES)
                            .orElse("Short names are " + String.join(", ", SHORT_NAMES)
                                    + "; write others whole, such as ecs-tasks.amazonaws.com."));
        }
        return new ServicePrincipal(name);
    }

    /** Returns the short names, in order. */
    public static Set<String> shortNames() {
        return new TreeSet<>(SHORT_NAMES);
    }

    @Override
    public int compareTo(ServicePrincipal other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
