package dev.lanyard.sandbox.admission;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.sts.AuthorizationMessages;
import dev.lanyard.sandbox.wire.Service;

/** The errors that each service refuses with. */
final class Refusals {

    private Refusals() {}

    static Fault of(Service service, Call call, Permission permission, Decision decision) {
        String words = "User: " + call.caller().arn() + " is not authorized to perform: " + permission.action()
                + " on resource: " + permission.resource() + " " + because(decision, permission.action());
        return switch (service) {
            case IAM, STS -> new Fault("AccessDenied", 403, words);
            case SSM, ORGANIZATIONS -> new Fault("AccessDeniedException", 400, words);
            case EC2 ->
                new Fault(
                        "UnauthorizedOperation",
                        403,
                        "You are not authorized to perform this operation. " + words
                                + ". Encoded authorization failure message: "
                                + AuthorizationMessages.encode(call.world(), details(call, permission, decision)));
        };
    }

    /** The end of AWS's sentence (IAM user guide, "Troubleshoot access denied error messages"). */
    private static String because(Decision decision, String action) {
        return switch (decision) {
            case Decision.Allowed _ -> throw new IllegalArgumentException("what is allowed is not refused");
            case Decision.ExplicitlyDenied(var grounds) ->
                "with an explicit deny in " + withArticle(grounds.getFirst().layer());
            case Decision.ImplicitlyDenied(var silent) ->
                "because no " + silent.getFirst().kind().word() + " allows the " + action + " action";
        };
    }

    private static String withArticle(Layer layer) {
        return (layer.kind() == Kind.IDENTITY ? "an " : "a ") + layer.kind().word();
    }

    /** The form of a decoded message (STS API reference, DecodeAuthorizationMessage). */
    private static String details(Call call, Permission permission, Decision decision) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("allowed", false);
        details.put("explicitDeny", decision instanceof Decision.ExplicitlyDenied);
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
