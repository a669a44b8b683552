package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;

/** EC2's errors in EC2's words. */
final class Ec2Faults {

    private Ec2Faults() {}

    /** A parameter, or a combination of parameters, that EC2 does not take. */
    static Fault invalid(String code, String words) {
        return new Fault(code, 400, words);
    }

    static Fault invalidValue(String words) {
        return invalid("InvalidParameterValue", words);
    }

    static Fault missing(String parameter) {
        return invalid("MissingParameter", "The request must contain the parameter " + parameter);
    }

    static Fault malformedInstance(String id) {
        return invalid("InvalidInstanceID.Malformed", "Invalid id: \"" + id + "\"");
    }

    static Fault unknownInstances(List<String> ids) {
        String words = ids.size() == 1
                ? "The instance ID '" + ids.getFirst() + "' does not exist"
                : "The instance IDs '" + String.join(", ", ids) + "' do not exist";
        return invalid("InvalidInstanceID.NotFound", words);
    }

    static Fault unknownAssociation(String id) {
        return invalid("InvalidAssociationID.NotFound", "An invalid association-id of '" + id + "' was given");
    }

    static Fault incorrectState(String words) {
        return invalid("IncorrectState", words);
    }

    static Fault incorrectInstanceState(String words) {
        return invalid("IncorrectInstanceState", words);
    }

    /** Ends a dry run, as EC2 does, with an error that says that all was well. */
    static void endDryRun(Boolean dryRun) {
        if (Boolean.TRUE.equals(dryRun)) {
            throw new Fault("DryRunOperation", 412, "Request would have succeeded, but DryRun flag is set.");
        }
    }
}
