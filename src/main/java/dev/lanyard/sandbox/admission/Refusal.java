package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.sts.AuthorizationMessages;
import dev.lanyard.sandbox.wire.Service;
import java.util.List;

/** A denial in the words of the services (IAM user guide, "Troubleshoot access denied error messages"). */
record Refusal(Call call, Permission permission, Decision decision) {

    Fault by(Service service, Keys keys) {
        return switch (service) {
            case IAM, STS -> new Fault("AccessDenied", 403, sentence(true));
            case SSM, ORGANIZATIONS -> new Fault("AccessDeniedException", 400, sentence(true));
            case EC2 -> new Fault("UnauthorizedOperation", 403, ec2(keys));
        };
    }

    /** Of what is about no resource EC2 says neither a resource nor more in an encoded message. */
    private String ec2(Keys keys) {
        String begin = "You are not authorized to perform this operation. ";
        if (permission.resource().equals(Permission.ANY_RESOURCE)) {
            return begin + sentence(false);
        }
        String details = new DenialDetails(call, permission, decision).json(keys);
        return begin + sentence(true) + ". Encoded authorization failure message: "
                + AuthorizationMessages.encode(call.world(), details);
    }

    private String sentence(boolean withResource) {
        return "User: " + call.caller().arn() + " is not authorized to perform: " + permission.action()
                + (withResource ? " on resource: " + permission.resource() : "") + because();
    }

    private String because() {
        return switch (decision) {
            case Decision.Allowed _ -> throw new IllegalStateException("what is allowed is not refused");
            case Decision.ExplicitlyDenied(var grounds) ->
                " with an explicit deny in " + named(grounds.getFirst().layer().kind());
            case Decision.ImplicitlyDenied(var silent) -> because(silent);
        };
    }

    /**
     * What is missing on the caller's side comes first. A role that does not trust him is answered like one that there is not,
     * so that nobody can find out which there are.
     */
    private String because(List<Layer> silent) {
        return silent.stream()
                .map(Layer::kind)
                .filter(kind -> kind != Kind.TRUST)
                .findFirst()
                .map(kind -> " because no " + kind.word() + " allows the " + permission.action() + " action")
                .orElse("");
    }

    private static String named(Kind kind) {
        return switch (kind) {
            case TRUST -> "the role trust policy";
            case IDENTITY -> "an " + kind.word();
            case CONTROL, RESOURCE, BOUNDARY, SESSION -> "a " + kind.word();
        };
    }
}
