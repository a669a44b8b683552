package dev.lanyard.aws.guard;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Refuses every call that is not known to read, before a byte is sent: in dry-run and read-only mode, and wherever no step
 * of a plan is being made.
 *
 * <p>It sits in the pipeline of every client, so that no command and no script can forget it.
 */
public final class MutationGuard implements ExecutionInterceptor {

    private final Supplier<GuardMode> mode;

    /** Asks for the mode at every call, because a console changes it from command to command. */
    public MutationGuard(Supplier<GuardMode> mode) {
        this.mode = mode;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        String service =
                attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT);
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        if (ReadingCalls.contains(service, operation)) {
            return;
        }
        GuardMode now = mode.get();
        String what = what(service + ":" + operation, context.request());
        if (now != GuardMode.OPEN) {
            throw refusal(now, what);
        }
        if (!ChangeScope.isOpen()) {
            throw fault(what);
        }
    }

    private static String what(String call, SdkRequest request) {
        String targets = Targets.of(request);
        return targets.isEmpty() ? call : call + " (" + targets + ")";
    }

    private static LanyardException fault(String what) {
        return new LanyardException(
                ErrorKind.INTERNAL,
                what + " was about to be sent outside of a plan, and was not; this is a fault of Lanyard's.",
                "Report it; nothing was changed by this call.");
    }

    private static LanyardException refusal(GuardMode mode, String what) {
        String nextStep = mode == GuardMode.DRY_RUN
                ? "Run it again without --dry-run to make the change."
                : "Changes are switched off by read-only mode; 'settings set readOnly false' switches them on.";
        return new LanyardException(ErrorKind.REFUSED, mode.words() + ": " + what + " was not sent.", nextStep);
    }
}
