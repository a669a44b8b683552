package dev.lanyard.model;

/** A managed policy as people name it: by its ARN, or by its bare name, to be looked up without regard to case. */
public sealed interface PolicyRef extends Atom {

    /** A policy named by its whole ARN. */
    record ByArn(Arn arn) implements PolicyRef {
        @Override
        public String toString() {
            return arn.toString();
        }
    }

    /** A policy named by its name alone; the account's own policies win over AWS's. */
    record ByName(PolicyName name) implements PolicyRef {
        @Override
        public String toString() {
            return name.toString();
        }
    }

    /** Reads an ARN where the text starts like one, else a name. */
    static PolicyRef parse(String text) {
        return text.startsWith("arn:") ? new ByArn(Arn.parse(text)) : new ByName(new PolicyName(text));
    }
}
