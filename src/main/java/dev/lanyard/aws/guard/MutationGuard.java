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
 * Refuses every call that is not known to read, in dry-run and read-only mode, before a byte is sent.
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
        GuardMode now = mode.get();
        if (now != GuardMode.OPEN && !ReadingCalls.contains(service, operation)) {
            throw refusal(now, service + ":" + operation, context.request());
        }
    }

    private static LanyardException refusal(GuardMode mode, String call, SdkRequest request) {
        String targets = Targets.of(request);
        String what = targets.isEmpty() ? call : call + " (" + targets + ")";
        String nextStep = mode == GuardMode.DRY_RUN
                ? "Run it again without --dry-run to make the change."
                : "Changes are switched off by read-only mode; 'settings set readOnly false' switches them on.";
        return new LanyardException(ErrorKind.REFUSED, mode.words() + ": " + what + " was not sent.", nextStep);
    }
}
