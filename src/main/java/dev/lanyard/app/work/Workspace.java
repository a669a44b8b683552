package dev.lanyard.app.work;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.sandbox.SandboxControls;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.app.settings.SettingsStore;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.aws.identity.ConfigFiles;
import dev.lanyard.aws.session.Sessions;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.RunFilter;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.SandboxControl;
import dev.lanyard.operation.binding.GlobalOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What lasts from command to command in one process: settings, sessions, and where one has moved to. */
public final class Workspace implements AutoCloseable {

    private final Environment environment;
    private final OpenSandbox sandbox;
    private final Connections connections;
    private final Journals journals;
    private final AtomicReference<GlobalOptions> base;
    private final AtomicReference<Optional<Move>> move = new AtomicReference<>(Optional.empty());
    private final Map<String, CallerIdentity> callers = new ConcurrentHashMap<>();
    private final AccountNames accountNames = new AccountNames(this);
    private @Nullable SettingsStore store;
    private @Nullable LiveNames names;

    /**
     * Makes a workspace; nothing is read or opened before a command needs it.
     *
     * @param base the options that hold for every command
     */
    public Workspace(Environment environment, GlobalOptions base) {
        this.environment = environment;
        this.sandbox = new OpenSandbox(environment);
        this.connections = new Connections(environment, sandbox);
        this.journals = new Journals(environment);
        this.base = new AtomicReference<>(base);
    }

    /** Returns the settings in force for a command with these options of its own. */
    public Settings settings(GlobalOptions line) {
        return store().decide(line.over(base.get()));
    }

    /** Returns what in the configuration files is not understood. */
    public List<String> warnings() {
        return store().warnings();
    }

    /** Returns, as sentences, which changes did not come to their end; a start is not slowed where all of them did. */
    public List<String> interrupted() {
        boolean sandbox = settings(GlobalOptions.none()).sandbox();
        if (!environment.directories().known("XDG_STATE_HOME") || !journals.leftOpen(sandbox)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        journals.of(sandbox, sentences::add)
                .find(RunFilter.of(Set.of(RunState.UNFINISHED)))
                .forEach(run -> sentences.add("Run " + run.id() + " ("
                        + run.origin().command()
                        + ") did not come to its end: 'resume " + run.id() + "' goes on with it, 'undo " + run.id()
                        + "' takes back what is done."));
        return sentences;
    }

    /**
     * Makes what a handler is given for one command.
     *
     * @param typed the command as it was typed, with stars for secrets
     */
    public Context context(GlobalOptions options, String typed, Dialogue dialogue) {
        return new CommandContext(this, settings(options), typed, dialogue);
    }

    /** Returns the account that one has moved to under the same identity, with the role that was assumed there. */
    public Optional<Stay> stay(Settings settings) {
        Connections.Identity identity = connections.identity(settings);
        return move.get().filter(there -> there.from().equals(identity)).map(Move::to);
    }

    /** Returns the names of accounts, for the prompt. */
    public AccountNames accountNames() {
        return accountNames;
    }

    /** Returns the names that completion offers. */
    public synchronized LiveNames names() {
        LiveNames made = names;
        if (made == null) {
            made = new LiveNames(this, accountNames);
            names = made;
        }
        return made;
    }

    /** Takes note that an operation was carried out, successfully or not. */
    public void touched(Operation operation, GlobalOptions line) {
        if (operation.effect() == Effect.CHANGE) {
            names().touched(operation, settings(line));
        }
    }

    List<String> configProfiles() {
        return ConfigFiles.of(connections.host()).profileNames();
    }

    /** Returns what tells the place where a command works from other places. */
    Place place(Settings settings) {
        String identity = connections.identity(settings).label();
        String here = stay(settings)
                .map(there -> identity + "-" + there.account() + "-" + there.roleName())
                .orElse(identity);
        return new Place(here, settings.region());
    }

    Environment environment() {
        return environment;
    }

    AwsSession session(Settings settings) {
        Sessions sessions = connections.sessions(settings);
        AwsSession session = stay(settings)
                .map(there -> sessions.assumed(there.account(), there.roleName()))
                .orElseGet(sessions::own);
        return settings.region().map(session::in).orElse(session);
    }

    /** Returns who the session is to AWS; asked once for each identity. */
    CallerIdentity caller(Settings settings) {
        return callers.computeIfAbsent(place(settings).identity(), _ -> new Callers(session(settings)).current());
    }

    Journal journal(Settings settings, Dialogue dialogue) {
        return journals.of(settings.sandbox(), dialogue::tell);
    }

    /** Returns the session of the caller, wherever one has moved to. */
    AwsSession ownSession(Settings settings) {
        AwsSession session = connections.sessions(settings).own();
        return settings.region().map(session::in).orElse(session);
    }

    /** The role is assumed at once, so that one stays where one is when it is denied. */
    void moveTo(AccountId account, Optional<String> roleName, Settings settings) {
        Sessions sessions = connections.sessions(settings);
        boolean home = roleName.isEmpty()
                && sessions.own().sts().getCallerIdentity().account().equals(account.value());
        if (home) {
            move.set(Optional.empty());
            return;
        }
        String role = roleName.orElse(Sessions.USUAL_ROLE);
        sessions.assumed(account, role);
        move.set(Optional.of(new Move(connections.identity(settings), new Stay(account, role))));
    }

    void moveTo(RegionId region) {
        base.updateAndGet(options -> options.withRegion(region));
    }

    void set(String key, String value) {
        store().set(key, value);
    }

    SandboxControl sandboxControl() {
        return new SandboxControls(sandbox::sandbox, sandbox.surroundings());
    }

    private synchronized SettingsStore store() {
        SettingsStore read = store;
        if (read == null) {
            read = new SettingsStore(environment);
            store = read;
        }
        return read;
    }

    @Override
    public void close() {
        connections.close();
        journals.close();
    }

    /** Being in another account, in a role that was assumed there. */
    public record Stay(AccountId account, String roleName) {}

    /** Where a command works. */
    record Place(String identity, Optional<RegionId> region) {}

    /** Which identity the role was assumed with: a command that names another one is not there. */
    private record Move(Connections.Identity from, Stay to) {}
}
