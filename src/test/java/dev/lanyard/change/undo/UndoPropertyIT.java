package dev.lanyard.change.undo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.change.step.Step;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever was changed, taking it back leaves the world as it was, as far as AWS allows. */
class UndoPropertyIT {

    private final Workbench bench = new Workbench();

    /** Ids that were made anew differ from those in the journal, which is what --force is for. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void runsTakenBackOneByOneLeaveTheWorldAsItWas(@ForAll("commands") List<String> commands) {
        bench.begin();
        String before = bench.picture();
        commands.forEach(bench::does);
        List<List<Step>> runs = bench.runs();
        List<String> skipped = runs.reversed().stream()
                .flatMap(run -> bench.undoes(run, true).skipped().stream())
                .toList();

        Statistics.label("runs").collect(Math.min(runs.size(), 8));
        assertThat(bench.picture()).as("%s", skipped).isEqualTo(before);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void manyCommandsTakenBackAtOnceLeaveTheWorldAsItWas(@ForAll("commands") List<String> commands) {
        bench.begin();
        String before = bench.picture();
        commands.forEach(bench::does);
        List<Step> done = bench.runs().stream().flatMap(List::stream).toList();
        UndoPlan undo = bench.undoes(done, false);

        assertThat(undo.skipped()).isEmpty();
        assertThat(bench.picture()).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<String>> commands() {
        return Arbitraries.oneOf(policies(), roles(), profiles(), fleet())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> policies() {
        Arbitrary<String> policy = Arbitraries.of("p1", "p2");
        return Arbitraries.oneOf(
                filled("policy create %s '%s'", policy, documents()),
                filled("policy update %s '%s'", policy, documents()),
                filled("policy set-default %s %s", policy, Arbitraries.of("v1", "v2", "v3")),
                filled("policy rollback %s%s", policy, Arbitraries.of("")),
                filled("policy delete %s%s", policy, Arbitraries.of("", " --cascade")));
    }

    private static Arbitrary<String> roles() {
        Arbitrary<String> role = Arbitraries.of("r1", "r2", "r3");
        return Arbitraries.oneOf(
                filled("role create %s --service ec2%s", role, Arbitraries.of("", " --tag a=1 --path /x/")),
                filled("role delete %s%s", role, Arbitraries.of("", " --cascade")),
                filled("role attach %s %s", role, Arbitraries.of("p1", "p2", "AmazonSSMPatchAssociation")),
                filled("role detach %s %s", role, Arbitraries.of("p1", "p2", "AmazonSSMManagedInstanceCore")),
                filled("role trust set %s --service ec2 --service %s", role, Arbitraries.of("ssm", "codebuild")),
                filled("role put-policy %s i1 '%s'", role, documents()),
                filled("role remove-policy %s %s", role, Arbitraries.of("i1")),
                filled("role boundary set %s %s", role, Arbitraries.of("p1", "p2")),
                filled("role boundary clear %s%s", role, Arbitraries.of("")),
                filled("role tag %s %s", role, Arbitraries.of("a=1", "a=2", "b=1")),
                filled("role untag %s %s", role, Arbitraries.of("a", "b")));
    }

    private static Arbitrary<String> profiles() {
        Arbitrary<String> profile = Arbitraries.of("f1", "f2", "f3");
        return Arbitraries.oneOf(
                filled("profile create %s%s", profile, Arbitraries.of("", " --role r1", " --role r3 --tag a=1")),
                filled("profile delete %s%s", profile, Arbitraries.of("", " --cascade")),
                filled("profile add-role %s %s", profile, Arbitraries.of("r1", "r2", "r3")),
                filled("profile remove-role %s%s", profile, Arbitraries.of("")));
    }

    private static Arbitrary<String> fleet() {
        Arbitrary<String> instance = Arbitraries.of("web-1", "web-2", "web-3", "web-1 web-2 web-3");
        return Arbitraries.oneOf(
                filled("association set %s --profile %s", instance, Arbitraries.of("f1", "f2", "f3")),
                filled("association clear %s%s", instance, Arbitraries.of("")),
                filled("instance %2$s %1$s", instance, Arbitraries.of("stop", "start")),
                filled(
                        "instance metadata %s %s",
                        instance,
                        Arbitraries.of(
                                "--tokens optional --hops 1", "--endpoint enabled --hops 3", "--endpoint disabled")));
    }

    private static Arbitrary<String> documents() {
        return Arbitraries.of("ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath")
                .map(Picture::document);
    }

    private static Arbitrary<String> filled(String command, Arbitrary<String> first, Arbitrary<String> second) {
        return Combinators.combine(first, second).as(command::formatted);
    }
}
