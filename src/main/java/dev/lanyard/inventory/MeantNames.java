package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that was meant where IAM does not know the one that was typed. */
public final class MeantNames {

    private static final Pattern ROLE =
            Pattern.compile("role with name (\\S+) cannot be found", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROFILE =
            Pattern.compile("instance profile (\\S+) cannot be found", Pattern.CASE_INSENSITIVE);

    private final AwsSession session;

    /** Looks for names in the session's account. */
    public MeantNames(AwsSession session) {
        this.session = session;
    }

    /** Returns the failure with the nearest names as its advice, or as it is where none is near. */
    public AwsException advise(AwsException failure) {
        return question(failure).map(failure::advising).orElse(failure);
    }

    private Optional<String> question(AwsException failure) {
        if (!failure.code().equals("NoSuchEntity")) {
            return Optional.empty();
        }
        Matcher role = ROLE.matcher(failure.getMessage());
        if (role.find()) {
            return near(role.group(1), this::roles);
        }
        Matcher profile = PROFILE.matcher(failure.getMessage());
        return profile.find() ? near(profile.group(1), this::profiles) : Optional.empty();
    }

    /** Who may not list gets the failure without a guess: that one is what he has to know. */
    private static Optional<String> near(String typed, Supplier<List<String>> listing) {
        try {
            return NearestNames.question(typed, listing.get());
        } catch (LanyardException _) {
            return Optional.empty();
        }
    }

    private List<String> roles() {
        return new Roles(session)
                .list("").stream().map(role -> role.roleName().value()).toList();
    }

    private List<String> profiles() {
        return new InstanceProfiles(session)
                .list().stream()
                        .map(profile -> profile.instanceProfileName().value())
                        .toList();
    }
}
