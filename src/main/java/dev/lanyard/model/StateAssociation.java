package dev.lanyard.model;

import java.util.List;

/**
 * What State Manager runs again and again on instances.
 *
 * @param associationName empty where it was given none
 * @param document what is run, such as {@code AWS-AttachIAMToInstance}
 * @param scheduleExpression such as {@code rate(1 hour)}; empty where it runs once
 */
public record StateAssociation(
        String associationId,
        String associationName,
        String document,
        String scheduleExpression,
        List<Target> targets) {

    /** Copies the targets. */
    public StateAssociation {
        targets = List.copyOf(targets);
    }

    /**
     * Which instances are meant.
     *
     * @param key what is looked at, such as {@code InstanceIds} or {@code tag:env}
     */
    public record Target(String key, List<String> values) {

        /** The keys whose values are ids, or a star for all instances of the Region (API model, Target). */
        private static final List<String> BY_ID = List.of("InstanceIds", "AWS::EC2::Instance", "ParameterValues");

        private static final String ALL = "*";

        /** Copies the values. */
        public Target {
            values = List.copyOf(values);
        }

        private boolean isOpen() {
            return !BY_ID.contains(key) || values.contains(ALL);
        }

        @Override
        public String toString() {
            return key + "=" + Counted.names(values);
        }
    }

    /** Returns what people know it by: its name, or its id. */
    public String label() {
        return associationName.isEmpty() ? associationId : associationName;
    }

    /** Returns whether it may mean the instance: only one whose targets are the ids of others certainly does not. */
    public boolean mayMean(InstanceId instance) {
        return mayMeanNew()
                || targets.stream().anyMatch(target -> target.values().contains(instance.value()));
    }

    /** Returns whether it may mean an instance that is not there yet, and so has no id that it could name. */
    public boolean mayMeanNew() {
        return targets.isEmpty() || targets.stream().anyMatch(Target::isOpen);
    }
}
