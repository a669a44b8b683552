package dev.lanyard.operation.association;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.ProfileName;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;

/** Asks that instances wear a profile. */
@Operation(
        noun = "association",
        verb = "set",
        summary = "Make instances wear an instance profile, whatever they wear now",
        effect = Effect.CHANGE,
        details = {
            "An instance that wears the profile is left alone. One that wears none gets it. On a running one another"
                + " profile is replaced without a gap; on a stopped one it is taken off first. One that is starting,"
                + " stopping or terminated is skipped.",
            "A profile counts by its id: one that was deleted and made anew under the same name is replaced.",
            "A profile made a moment ago is unknown to EC2 for up to two minutes; that is waited for.",
            "The SSM Agent notices new credentials by itself, usually within 30 minutes; 'instance reboot' hurries it,"
                    + " and 'node wait' waits for it."
        },
        examples = {
            "association set web-1 --profile AppServerProfile",
            "association set web-1 web-2 --profile AppServerProfile --yes"
        })
public record SetProfile(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances,

        @Option(help = "the profile to wear", value = "PROFILE", completes = Completes.PROFILE)
        ProfileName profile)
        implements Request<ChangeOutcome> {}
