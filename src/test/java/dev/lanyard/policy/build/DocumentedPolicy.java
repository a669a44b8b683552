package dev.lanyard.policy.build;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.document.PolicyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Features as people type them, with the document that AWS (or the agent's source) has for them. */
record DocumentedPolicy(String words, PolicyDocument wanted) {

    private static final Path FILE = Path.of("src/test/resources/dev/lanyard/policy/build/documents.txt");

    static List<DocumentedPolicy> all() throws IOException {
        String text = String.join(
                "\n",
                Files.readAllLines(FILE).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
        return Stream.of(text.split("== "))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 2))
                .map(parts -> new DocumentedPolicy(parts[0], PolicyDocument.parse(parts[1])))
                .toList();
    }

    BuiltPolicy built() {
        return built(words);
    }

    static BuiltPolicy built(String words) {
        return PolicyBuilder.build(features(words), details(words));
    }

    static List<Feature> features(String words) {
        return Stream.of(words.split(" "))
                .takeWhile(word -> !word.startsWith("--"))
                .map(word -> Arrays.stream(Feature.values())
                        .filter(feature -> feature.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(word)))
                .toList();
    }

    private static Details details(String words) {
        Set<Detail> switches = EnumSet.noneOf(Detail.class);
        Stream.of(Detail.ENCRYPTED, Detail.CROSS_ACCOUNT, Detail.S3_ONLY, Detail.OLDER_AGENTS)
                .filter(detail -> words.contains(detail.option()))
                .forEach(switches::add);
        return new Details(
                Partition.of(one(words, "--partition").orElse("aws")).orElseThrow(),
                values(words, "--region").stream().map(RegionId::new).toList(),
                one(words, "--account").map(AccountId::new),
                one(words, "--bucket").map(BucketName::new),
                one(words, "--prefix").map(BucketPrefix::new),
                one(words, "--kms").map(KeyArn::new),
                one(words, "--for-role").map(RoleName::new),
                one(words, "--for-profile").map(ProfileName::new),
                switches);
    }

    private static Optional<String> one(String words, String option) {
        return values(words, option).stream().findFirst();
    }

    private static List<String> values(String words, String option) {
        List<String> parts = List.of(words.split(" "));
        List<String> values = new ArrayList<>();
        for (int index = 0; index < parts.size() - 1; index++) {
            if (parts.get(index).equals(option)) {
                values.add(parts.get(index + 1));
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return words;
    }
}
