package dev.lanyard.operation.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.inventory.names.Name;
import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.NameKind;
import dev.lanyard.inventory.names.Names;
import dev.lanyard.operation.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTests {

    @TempDir
    private Path directory;

    private TestingNames names;

    @BeforeEach
    void know() {
        names = new TestingNames(directory)
                .with(NameKind.ROLE, "AppRole=applications", "WebRole=pages")
                .with(NameKind.POLICY, "PolicyA=AWS", "PolicyB=AWS", "Own=of this account")
                .with(NameKey.of(NameKind.POLICY_ON_ROLE, "WebRole").orElseThrow(), "PolicyA")
                .with(NameKey.of(NameKind.INLINE_POLICY, "WebRole").orElseThrow(), "app-config")
                .with(NameKind.OWN_POLICY, "Own=of this account")
                .with(NameKey.of(NameKind.POLICY_VERSION, "Own").orElseThrow(), "v2=in force", "v1=older")
                .with(NameKind.PROFILE, "AppProfile=role AppRole")
                .with(
                        NameKind.INSTANCE,
                        "i-0a=web-1 running",
                        "i-0b=web-2 stopped",
                        "i-0c=twin running",
                        "i-0d=twin running");
    }

    @Test
    void completesNouns() {
        assertThat(values("ro")).containsExactly("role");
        assertThat(values("p")).containsExactly("policy", "profile", "plan");
    }

    @Test
    void completesHelpWhichIsNoOperation() {
        assertThat(values("he")).containsExactly("help");
        assertThat(values("help", "he")).isEmpty();
    }

    @Test
    void completesTheWordsOfAnOption() {
        assertThat(values("instance", "metadata", "web-1", "--tokens", "")).containsExactly("required", "optional");
        assertThat(values("instance", "metadata", "web-1", "--endpoint=d")).containsExactly("--endpoint=disabled");
    }

    @Test
    void describesNouns() {
        assertThat(propose("rol").values().getFirst().description()).isEqualTo("IAM roles and the policies on them");
    }

    @Test
    void offersOnlyPoliciesThatCanBeChangedWhereOneIsChanged() {
        assertThat(values("policy", "edit", "")).containsExactly("Own");
        assertThat(values("policy", "show", "")).contains("PolicyA", "Own");
    }

    @Test
    void completesTheVersionsOfThePolicyThatWasTyped() {
        assertThat(values("policy", "set-default", "Own", "v")).containsExactly("v2", "v1");
        assertThat(values("policy", "show", "Own", "--version", "v")).containsExactly("v2", "v1");
        assertThat(values("policy", "set-default", "PolicyA", "v")).isEmpty();
    }

    @Test
    void completesVerbsWordByWord() {
        assertThat(values("role", "t")).containsExactly("trust", "tag");
        assertThat(values("role", "trust", "")).containsExactly("show", "set");
    }

    @Test
    void completesCommandsAfterHelp() {
        assertThat(values("help", "ro")).containsExactly("role");
        assertThat(values("help", "role", "att")).containsExactly("attach");
    }

    @Test
    void completesCommandsAfterOptionsOfEveryCommand() {
        assertThat(values("--output", "json", "--yes", "rol")).containsExactly("role");
    }

    @Test
    void completesLiveNamesWithTheirDescriptions() {
        assertThat(propose("role", "show", "web").values())
                .containsExactly(new Proposal("WebRole", "pages", "roles", false));
    }

    @Test
    void completesPoliciesThatHangOnTheRoleNamedEarlier() {
        assertThat(values("role", "detach", "WebRole", "")).containsExactly("PolicyA");
        assertThat(values("role", "detach", "AppRole", "")).isEmpty();
    }

    @Test
    void completesTheInlinePoliciesOfTheRoleItselfAndNoOther() {
        assertThat(values("role", "show-policy", "WebRole", "")).containsExactly("app-config");
        assertThat(values("role", "remove-policy", "AppRole", "")).isEmpty();
    }

    @Test
    void completesActionsByTheirService() {
        assertThat(values("role", "can", "WebRole", "ssmm")).containsExactly("ssmmessages:");
        assertThat(values("role", "can", "WebRole", "ssmmessages:OpenD"))
                .containsExactly("ssmmessages:OpenDataChannel");
    }

    @Test
    void completesPoliciesThatDoNotHangThereYet() {
        assertThat(values("role", "attach", "WebRole", "P")).containsExactly("PolicyB");
    }

    @Test
    void doesNotProposeWhatAListHoldsAlready() {
        assertThat(values("role", "attach", "AppRole", "PolicyA", "P")).containsExactly("PolicyB");
    }

    @Test
    void completesInstancesByIdOrByName() {
        assertThat(values("instance", "show", "i-0")).containsExactly("i-0a", "i-0b", "i-0c", "i-0d");
        assertThat(propose("instance", "show", "web").values())
                .containsExactly(
                        new Proposal("web-1", "i-0a running", "instances", false),
                        new Proposal("web-2", "i-0b stopped", "instances", false));
    }

    @Test
    void doesNotProposeANameThatSeveralInstancesHave() {
        assertThat(values("instance", "show", "tw")).isEmpty();
    }

    @Test
    void completesOptionsWithTheirHelp() {
        Proposal cascade = propose("role", "delete", "WebRole", "--c").values().getFirst();

        assertThat(cascade).isEqualTo(new Proposal("--cascade", "remove first what hangs on it", "options", false));
    }

    @Test
    void doesNotProposeAnOptionThatWasGiven() {
        assertThat(values("role", "delete", "WebRole", "--cascade", "--ca")).isEmpty();
    }

    @Test
    void completesTheValueOfAnOption() {
        assertThat(values("association", "set", "web-1", "--profile", "")).containsExactly("AppProfile");
        assertThat(values("association", "set", "web-1", "--profile=Ap")).containsExactly("--profile=AppProfile");
    }

    @Test
    void completesClosedSetsOfValues() {
        assertThat(values("policy", "list", "--scope", "l")).containsExactly("local");
        assertThat(values("instance", "list", "--state", "sto")).containsExactly("stopping", "stopped");
    }

    @Test
    void completesFeaturesThatTheLineDoesNotHaveYet() {
        assertThat(values("policy", "build", "session")).containsExactly("session-manager", "session-channels");
        assertThat(values("policy", "build", "core", "session-manager", "session"))
                .containsExactly("session-channels");
        assertThat(propose("policy", "build", "dhmc-s").values().getFirst().description())
                .isEqualTo("people who switch Default Host Management Configuration on and off");
        assertThat(values("policy", "build", "core", "--partition", "aws-")).containsExactly("aws-cn", "aws-us-gov");
    }

    @Test
    void completesConfigProfilesAndSettings() {
        assertThat(values("role", "list", "--profile", "p")).containsExactly("prod");
        assertThat(values("settings", "show", "o")).containsExactly("output");
    }

    @Test
    void completesFilesAfterAnAtSign() throws IOException {
        Files.createDirectories(directory.resolve("docs"));
        Files.writeString(directory.resolve("docs/trust.json"), "{}");

        assertThat(propose("role", "trust", "set", "WebRole", "@d").values())
                .containsExactly(new Proposal("@docs/", "", "files", true));
        assertThat(values("role", "trust", "set", "WebRole", "@docs/")).containsExactly("@docs/trust.json");
    }

    @Test
    void takesNoOptionAfterTwoDashes() {
        assertThat(values("role", "delete", "--", "--c")).isEmpty();
    }

    @Test
    void saysThatNamesAreOnTheirWay() {
        names.with(NameKey.of(NameKind.ROLE), new Names(List.of(), new Names.State.Loading()));

        assertThat(propose("role", "show", "").note()).isEqualTo("loading…");
    }

    @Test
    void saysHowOldNamesAre() {
        Names old = new Names(List.of(new Name("WebRole", "")), new Names.State.Stale(Duration.ofMinutes(7)));
        names.with(NameKey.of(NameKind.ROLE), old);

        assertThat(propose("role", "show", "").note()).isEqualTo("7m old; loading…");
    }

    @Test
    void saysWhyThereAreNoNames() {
        names.with(
                NameKey.of(NameKind.ROLE), new Names(List.of(), new Names.State.Denied("iam:ListRoles: not allowed")));

        assertThat(propose("role", "show", "").note()).isEqualTo("iam:ListRoles: not allowed");
    }

    @Test
    void hasNothingToProposeAfterNonsense() {
        assertThat(propose("nonsense", "x", "").values()).isEmpty();
        assertThat(propose("role", "nonsense", "").values()).isEmpty();
        assertThat(propose("role", "show", "../../etc", "").note()).isEmpty();
    }

    private List<String> values(String... words) {
        return propose(words).values().stream().map(Proposal::value).toList();
    }

    private Proposals propose(String... words) {
        List<String> before = new ArrayList<>(Arrays.asList(words));
        String prefix = before.removeLast();
        return new Completion(Catalog.standard(), names).propose(before, prefix);
    }

    @Test
    void completesAFileWhereAPolicyMayBeOne() throws IOException {
        Files.writeString(directory.resolve("web.json"), "{}");
        assertThat(values("policy", "lint", "@w")).containsExactly("@web.json");
        assertThat(values("policy", "lint", "./w")).containsExactly("./web.json");
        assertThat(values("policy", "lint", "Pol")).containsExactly("PolicyA", "PolicyB");
    }
}
