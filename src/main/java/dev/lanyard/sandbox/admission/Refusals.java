package dev.lanyard.sandbox.admission;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.sandbox.admission.Verdict.Refused;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.sts.AuthorizationMessages;
import dev.lanyard.sandbox.wire.Service;

/** The errors that each service refuses with. */
final class Refusals {

    private Refusals() {}

    static Fault of(Service service, Call call, Permission permission, Refused refused) {
        String words = "User: " + call.caller().arn() + " is not authorized to perform: " + permission.action()
                + " on resource: " + permission.resource() + " " + refused.because();
        return switch (service) {
            case IAM, STS -> new Fault("AccessDenied", 403, words);
            case SSM, ORGANIZATIONS -> new Fault("AccessDeniedException", 400, words);
            case EC2 ->
                new Fault(
                        "UnauthorizedOperation",
                        403,
                        "You are not authorized to perform this operation. " + words
                                + ". Encoded authorization failure message: "
                                + AuthorizationMessages.encode(call.world(), details(call, permission, refused)));
        };
    }

    /** The form of a decoded message (STS API reference, DecodeAuthorizationMessage). */
    private static String details(Call call, Permission permission, Refused refused) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("allowed", false);
        details.put("explicitDeny", refused.explicit());
        details.putObject("matchedStatements").putArray("items");
        details.putObject("failures").putArray("items");
        ObjectNode context = details.putObject("context");
        context.putObject("principal")
                .put("id", call.caller().userId())
                .put("arn", call.caller().arn());
        context.put("action", permission.action()).put("resource", permission.resource());
        context.putObject("conditions").putArray("items");
        return details.toString();
    }
}
