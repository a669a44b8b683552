package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.app.TestingProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTests {

    private static final String USER_FILE = ".config/lanyard/config.yaml";

    @TempDir
    private Path directory;

    @Test
    void everySettingHasADefault() {
        assertThat(process().run("settings", "show").out()).isEqualTo("""
            sandbox\tfalse\tdefault
            profile\t\tdefault
            region\t\tdefault
            endpointUrl\t\tdefault
            output\tauto\tdefault
            color\tauto\tdefault
            pager\tless -FRX\tdefault
            editingMode\temacs\tdefault
            confirm\ttrue\tdefault
            readOnly\tfalse\tdefault
            confirmNameAbove\t10\tdefault
            protectedAccounts\t\tdefault
            """);
    }

    @Test
    void flagsWinOverVariablesTheyOverTheUsersFileItOverTheSystems() {
        TestingProcess process = process().file("etc/config.yaml", "region: eu-west-1\noutput: tsv\n");
        assertThat(shown(process, "region")).isEqualTo("eu-west-1\t" + directory + "/etc/config.yaml:1");
        process.file(USER_FILE, "# mine\nregion: eu-west-2\n");
        assertThat(shown(process, "region")).isEqualTo("eu-west-2\t" + directory + "/" + USER_FILE + ":2");
        process.with("AWS_REGION", "eu-west-3");
        assertThat(shown(process, "region")).isEqualTo("eu-west-3\tAWS_REGION");
        assertThat(shown(process, "region", "--region", "eu-north-1")).isEqualTo("eu-north-1\t--region");
    }

    @Test
    void whatTheSystemsFilePinsNothingLoosens() {
        TestingProcess process = process()
                .file("etc/config.yaml", "readOnly: true\n")
                .file(USER_FILE, "readOnly: false\n")
                .with("LANYARD_READ_ONLY", "false");
        assertThat(shown(process, "readOnly")).isEqualTo("true\t" + directory + "/etc/config.yaml:1 (pinned)");
        assertThat(process.run("--sandbox", "-y", "role", "create", "Web", "--service", "ec2")
                        .code())
                .isEqualTo(4);
        assertThat(process.run("settings", "set", "readOnly", "false").err())
                .startsWith("Error: readOnly is pinned to true by " + directory + "/etc/config.yaml.\n");
    }

    @Test
    void nobodyRaisesTheNumberThatTheSystemsFileSays() {
        TestingProcess process = process().file("etc/config.yaml", "confirmNameAbove: 5\n");
        process.with("LANYARD_CONFIRM_NAME_ABOVE", "50");
        assertThat(shown(process, "confirmNameAbove")).isEqualTo("5\t" + directory + "/etc/config.yaml:1 (pinned)");
        process.with("LANYARD_CONFIRM_NAME_ABOVE", "3");
        assertThat(shown(process, "confirmNameAbove")).isEqualTo("3\tLANYARD_CONFIRM_NAME_ABOVE");
        assertThat(process.run("settings", "set", "confirmNameAbove", "6").err())
                .startsWith("Error: confirmNameAbove is pinned to 5 by " + directory + "/etc/config.yaml.\n");
    }

    @Test
    void theSystemsProtectedAccountsStayWhateverOthersAreAdded() {
        TestingProcess process = process().file("etc/config.yaml", "protectedAccounts: '444455556666'\n");
        process.run("settings", "set", "protectedAccounts", "111122223333,777788889999");
        assertThat(shown(process, "protectedAccounts"))
                .isEqualTo("111122223333, 444455556666, 777788889999\t" + directory + "/" + USER_FILE + ":1, "
                        + directory + "/etc/config.yaml:1 (pinned)");
    }

    @Test
    void anUnreadableSystemFileIsNotOverlooked() {
        Ended ended = process().file("etc/config.yaml", "readOnly: 'true\n").run("settings", "show");
        assertThat(ended.code()).isEqualTo(253);
        assertThat(ended.err()).contains(directory + "/etc/config.yaml cannot be used: line 1: it is not valid YAML");
    }

    @Test
    void unknownKeysAreWarnedAboutWithTheirLine() {
        Ended ended = process().file(USER_FILE, "color: never\noutptu: json\n").run("settings", "show", "color");
        assertThat(ended)
                .isEqualTo(new Ended(
                        0,
                        "color\tnever\t" + directory + "/" + USER_FILE + ":1\n",
                        "Warning: " + directory + "/" + USER_FILE
                                + ":2: there is no setting 'outptu'. Did you mean output?\n"));
    }

    @Test
    void wrongValuesAreNamedWithTheirPlaceAndTheValidOnes() {
        assertThat(process()
                        .file(USER_FILE, "\ncolor: pink\n")
                        .run("settings", "show")
                        .err())
                .startsWith("Error: The configuration file " + directory + "/" + USER_FILE
                        + " cannot be used: line 2: 'pink' is not a value of color; the values are auto,"
                        + " always, never.\n");
        assertThat(new TestingProcess(directory.resolve("other"))
                        .with("LANYARD_OUTPUT", "xml")
                        .run("settings", "show")
                        .err())
                .startsWith(
                        "Error: The environment variable LANYARD_OUTPUT is 'xml', which is not a value of output.\n");
    }

    @Test
    void settingKeepsTheFilesOtherLines() throws IOException {
        TestingProcess process = process().file(USER_FILE, "# mine\noutput: tsv # short\ncolor: never\n");
        assertThat(process.run("settings", "set", "output", "json").code()).isZero();
        assertThat(process.run("settings", "set", "pager", "less '-R'").code()).isZero();
        assertThat(Files.readString(directory.resolve(USER_FILE)))
                .isEqualTo("# mine\noutput: json\ncolor: never\npager: 'less ''-R'''\n");
        assertThat(shown(process, "pager")).startsWith("less '-R'\t");
    }

    @Test
    void theUsersFileIsTheirsAlone() throws IOException {
        process().run("settings", "set", "output", "json");
        assertThat(mode(directory.resolve(USER_FILE))).isEqualTo("rw-------");
        assertThat(mode(directory.resolve(".config/lanyard"))).isEqualTo("rwx------");
    }

    @Test
    void whatCannotBeSetIsRefused() {
        assertThat(process().run("settings", "set", "outptu", "json").err())
                .startsWith("Error: There is no setting 'outptu'.\nDid you mean output? ");
        assertThat(process().run("settings", "set", "output", "xml").code()).isEqualTo(252);
        assertThat(process().run("settings", "set", "region", "here").code()).isEqualTo(252);
        assertThat(process().run("settings", "set", "confirmNameAbove", "many").err())
                .isEqualTo("""
                    Error: 'many' is not a value of confirmNameAbove.
                    It takes a whole number from 0 to 1000000.
                    """);
        assertThat(process()
                        .run("settings", "set", "protectedAccounts", "111122223333, prod")
                        .err())
                .isEqualTo("""
                    Error: '111122223333, prod' is not a value of protectedAccounts.
                    It takes account ids of 12 digits, separated by commas.
                    """);
        assertThat(process().run("settings", "show", "no\u001bsuch").err())
                .startsWith("Error: There is no setting 'no?such'.\n");
    }

    @Test
    void noColorIsHonoured() {
        assertThat(shown(process().with("NO_COLOR", "1"), "color")).isEqualTo("never\tNO_COLOR");
    }

    private static String shown(TestingProcess process, String key, String... more) {
        String[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("settings", "show", key, "--output", "tsv"),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return process.run(words).out().replaceFirst("^" + key + "\t", "").strip();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private TestingProcess process() {
        return new TestingProcess(directory);
    }
}
