package dev.lanyard.app.work;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.sandbox.SandboxStatus;
import dev.lanyard.sandbox.sample.SampleOrganization;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** The controls of this user's simulated organisation. */
record LocalSandbox(OpenSandbox open) implements SandboxControl {

    @Override
    public Status reset(Size size) {
        SampleOrganization.Size usual = SampleOrganization.Size.USUAL;
        int instances = size.instances().orElse(usual.instances());
        int accounts = size.accounts().orElse(usual.accounts());
        open.sandbox().reset(new SampleOrganization.Size(instances, accounts), size.seed());
        return status();
    }

    @Override
    public Status status() {
        return of(open.sandbox().status());
    }

    @Override
    public void serve(Serving serving, BiConsumer<URI, Status> ready) {
        throw new LanyardException(ErrorKind.INTERNAL, "The sandbox cannot be served yet.", "");
    }

    private static Status of(SandboxStatus status) {
        return new Status(
                Path.of(status.place()),
                status.accounts().stream().map(LocalSandbox::account).toList(),
                status.instances(),
                status.seed());
    }

    private static Account account(SandboxStatus.Account account) {
        return new Account(
                account.administrator().account().value(),
                account.name(),
                account.regions(),
                account.instances(),
                account.administrator().accessKeyId(),
                account.administrator().secretAccessKey());
    }
}
