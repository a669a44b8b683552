package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileSpecification;

/** Finds the instance profile that a request names, as far as EC2 already knows it. */
final class ProfileLookup {

    private final Call call;

    ProfileLookup(Call call) {
        this.call = call;
    }

    /** Finds a profile that is given by its ARN or by its name, but not by both. */
    ProfileState find(IamInstanceProfileSpecification specification) {
        if (specification.arn() != null && specification.name() != null) {
            throw Ec2Faults.invalid(
                    "InvalidParameterCombination",
                    "The parameter 'iamInstanceProfile.name' may not be used in combination with"
                            + " 'iamInstanceProfile.arn'");
        }
        if (specification.arn() != null) {
            return byArn(specification.arn());
        }
        if (specification.name() != null) {
            return byName(specification.name());
        }
        throw Ec2Faults.missing("IamInstanceProfile.Arn or IamInstanceProfile.Name");
    }

    static String arn(String accountId, ProfileState profile) {
        return "arn:aws:iam::" + accountId + ":instance-profile" + profile.path + profile.name;
    }

    private ProfileState byName(String name) {
        return known(name).orElseThrow(() -> invalid(name, "name", "name"));
    }

    private ProfileState byArn(String arn) {
        return known(arn.substring(arn.lastIndexOf('/') + 1))
                .filter(profile -> arn(call.account().id, profile).equals(arn))
                .orElseThrow(() -> invalid(arn, "arn", "ARN"));
    }

    /** EC2 learns of a new profile a little later than IAM, and until then denies that there is one. */
    private Optional<ProfileState> known(String name) {
        Duration delay = Duration.ofSeconds(call.world().profileDelaySeconds);
        return Optional.ofNullable(call.account().iam.profiles.get(name.toLowerCase(Locale.ROOT)))
                .filter(profile -> profile.name.equals(name))
                .filter(profile -> !call.now().isBefore(profile.created.plus(delay)));
    }

    private static Fault invalid(String value, String parameter, String kind) {
        return Ec2Faults.invalidValue("Value (" + value + ") for parameter iamInstanceProfile." + parameter
                + " is invalid. Invalid IAM Instance Profile " + kind);
    }
}
