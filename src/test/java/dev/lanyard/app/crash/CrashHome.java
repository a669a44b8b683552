package dev.lanyard.app.crash;

import dev.lanyard.Main;
import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.file.Foreseen;
import dev.lanyard.change.file.PlanFile;
import dev.lanyard.change.file.PlanOrigin;
import dev.lanyard.change.file.SavedPlan;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Origin;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunFilter;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.journal.Station;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.Arn;
import dev.lanyard.sandbox.SandboxFaults;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.log.LoggedCall;
import dev.lanyard.sandbox.state.AccountState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A state directory with a sandbox and a journal, in which processes of the real program work. */
final class CrashHome {

    private static final SandboxFaults SLOW = new SandboxFaults(Duration.ofMillis(10), 0, 0, 0, false, Duration.ZERO);

    private final Path home;
    private final TestingSandbox sandbox;

    CrashHome(Path home) {
        this.home = home;
        this.sandbox = TestingSandbox.in(state().resolve("sandbox"));
        sandbox.sandbox().disturb(SLOW);
    }

    TestingSandbox sandbox() {
        return sandbox;
    }

    private Path state() {
        return home.resolve("state/lanyard");
    }

    /** Saves a plan in a file of that name, as {@code --plan-out} does. */
    void save(String name, Plan plan) {
        Arn caller = Arn.parse("arn:aws:iam::" + TestingSandbox.ACCOUNT + ":user/administrator");
        PlanOrigin origin = new PlanOrigin(
                "1.0", Clock.systemUTC().instant(), caller, TestingSandbox.ACCOUNT, Optional.empty(), "onboard");
        PlanFile.write(home.resolve(name), new SavedPlan(origin, Foreseen.of(Assessment.NOTHING_TO_DO), plan));
    }

    /** Leaves a run as a process does that is killed when it has written that it begins the first step. */
    void begun(Plan plan) {
        Arn caller = Arn.parse("arn:aws:iam::" + TestingSandbox.ACCOUNT + ":user/administrator");
        try (Journal journal = journal();
                RunLog log =
                        journal.begin(new Origin("onboard", TestingSandbox.ACCOUNT, caller), plan, new Link.None())) {
            log.intended(1);
        }
    }

    List<Run> runs() {
        try (Journal journal = journal()) {
            return journal.runs(RunFilter.ALL);
        }
    }

    private Journal journal() {
        Station station = new Station("tester", Optional.empty(), "host", "1.0");
        Path file = state().resolve("sandbox/journal.db");
        return new Journal(file, state().resolve("native"), station, Clock.systemUTC(), warning -> {
            throw new AssertionError(warning);
        });
    }

    /** Starts the program in a process of its own; what it says goes into a file. */
    Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--sandbox"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("AWS_") || name.startsWith("LANYARD_"));
        environment.put("HOME", home.toString());
        environment.put("XDG_STATE_HOME", home.resolve("state").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("output-" + String.join("-", words) + ".txt")
                        .toFile())
                .start();
    }

    Path output(String... words) {
        return home.resolve("output-" + String.join("-", words) + ".txt");
    }

    /** Returns what changed the world, as {@code iam:CreateRole RoleName=team-1}, in alphabetical order. */
    List<String> changes() {
        return sandbox.sandbox().calls().changing().stream()
                .map(call -> call.operation() + " " + String.join(" ", call.about()))
                .sorted()
                .toList();
    }

    List<LoggedCall> changingCalls() {
        return sandbox.sandbox().calls().changing();
    }

    /** Returns what the account holds as text, without what differs from one run to another: ids and times. */
    List<String> world() {
        return sandbox.look(world -> describe(world.accounts.get(TestingSandbox.ACCOUNT.value())));
    }

    private static List<String> describe(AccountState account) {
        Stream<String> roles = account.iam.roles.values().stream()
                .map(role -> String.join(
                        " ",
                        "role",
                        role.path + role.name,
                        role.trustPolicy,
                        role.attached.stream().sorted().toList().toString(),
                        new TreeMap<>(role.inline).toString(),
                        new TreeMap<>(role.tags).toString()));
        Stream<String> profiles = account.iam.profiles.values().stream()
                .map(profile -> "profile " + profile.path + profile.name + " holds " + profile.role);
        Stream<String> worn = account.regions.values().stream()
                .flatMap(region -> region.associations.values().stream())
                .map(association -> association.instanceId + " wears " + association.profileArn)
                .sorted();
        return Stream.of(roles, profiles, worn).flatMap(lines -> lines).toList();
    }
}
