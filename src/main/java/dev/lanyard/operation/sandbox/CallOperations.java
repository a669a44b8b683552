package dev.lanyard.operation.sandbox;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.SandboxControl.CallLog;
import dev.lanyard.operation.SandboxControl.SentCall;
import java.util.List;

/** Shows what the sandbox was sent. */
final class CallOperations {

    private CallOperations() {}

    static Rows<SandboxCall> show(ShowCalls request, Context context) {
        if (request.last() < 1) {
            throw LanyardException.usage(request.last() + " is no value of --last.", "It is how many calls are shown.");
        }
        CallLog log = context.workplace().sandboxControl().calls();
        tellWhatIsMissing(log, context.dialogue());
        List<SentCall> wanted = log.calls().stream()
                .filter(call -> !request.changes() || call.number().isPresent())
                .toList();
        return new Rows<>(
                "Calls",
                SandboxCall.class,
                wanted.stream()
                        .skip(Math.max(0, wanted.size() - request.last()))
                        .map(SandboxCall::of)
                        .toList());
    }

    private static void tellWhatIsMissing(CallLog log, Dialogue dialogue) {
        long kept =
                log.calls().stream().filter(call -> call.number().isPresent()).count();
        if (kept < log.changes()) {
            dialogue.tell(log.changes() + " calls have changed the world, and " + kept
                    + " of them are still in the log: it is bounded, and a power failure may have torn it.");
        }
    }
}
