package dev.lanyard.app.work;

import dev.lanyard.app.settings.Settings;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Sleeper;
import dev.lanyard.operation.Changes;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.operation.Workplace;
import dev.lanyard.operation.change.ChangeDesk;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the handler of one command is given. */
record CommandContext(Workspace workspace, Settings inForce, String line, Dialogue dialogue)
        implements Context, Workplace {

    @Override
    public AwsSession session() {
        return workspace.session(inForce);
    }

    @Override
    public AwsSession ownSession() {
        return workspace.ownSession(inForce);
    }

    @Override
    public Changes changes() {
        return new ChangeDesk(this, inForce.changeTerms(line));
    }

    @Override
    public Journal journal() {
        return workspace.journal(inForce, dialogue);
    }

    @Override
    public CallerIdentity caller() {
        return workspace.caller(inForce);
    }

    @Override
    public String token() {
        return UUID.randomUUID().toString();
    }

    @Override
    public Workplace workplace() {
        return this;
    }

    @Override
    public Clock clock() {
        return workspace.environment().clock();
    }

    @Override
    public Sleeper sleeper() {
        return workspace.environment().sleeper();
    }

    @Override
    public boolean sandbox() {
        return inForce.sandbox();
    }

    @Override
    public String mode() {
        return inForce.guard().words();
    }

    @Override
    public void useAccount(AccountId account, Optional<String> roleName) {
        workspace.moveTo(account, roleName, inForce);
    }

    @Override
    public void useRegion(RegionId region) {
        workspace.moveTo(region);
    }

    @Override
    public Map<String, Setting> settings() {
        return inForce.all();
    }

    @Override
    public void set(String key, String value) {
        workspace.set(key, value);
    }

    @Override
    public SandboxControl sandboxControl() {
        return workspace.sandboxControl();
    }
}
