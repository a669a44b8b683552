package dev.lanyard.operation.policy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.document.DocumentUse;
import dev.lanyard.operation.document.Editing;

/** Gives a policy a new version that a person makes of the one in force. */
final class PolicyEditing {

    private PolicyEditing() {}

    static ChangeOutcome edit(EditPolicy request, Context context) {
        OwnPolicy own = OwnPolicy.read(request.policy(), context.session());
        String name = own.policy().policyName().value();
        return new Editing(context.dialogue(), DocumentUse.MANAGED, "policy update " + name, request.force())
                .edit(name, new PolicyUpdating(own, context).inForce(), document -> put(document, own, context));
    }

    /** An editor may stay open for hours: what others did meanwhile is not overwritten unseen. */
    private static ChangeOutcome put(String document, OwnPolicy edited, Context context) {
        OwnPolicy now = OwnPolicy.read(new PolicyRef.ByArn(edited.arn()), context.session());
        if (!now.inForce().equals(edited.inForce())) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "While " + edited.inForce() + " of " + edited.label() + " was edited, " + now.inForce()
                            + " was put in force; nothing was changed.",
                    "'policy show " + edited.policy().policyName() + "' shows what is in force now.");
        }
        return context.changes().carryOut(new PolicyUpdating(now, context).put(document));
    }
}
