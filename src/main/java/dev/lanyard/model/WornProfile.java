package dev.lanyard.model;

/**
 * The instance profile that an instance wears.
 *
 * <p>The id decides: when it differs from the id that IAM has now under the same name, then the profile was deleted and
 * made anew, and the instance gets no credentials until the association is replaced (IAM user guide, "Troubleshooting IAM
 * and Amazon EC2").
 */
public record WornProfile(Arn arn, String id) {

    /** Returns the profile's name: instance profile ARNs end with it, after the path. */
    public ProfileName name() {
        return new ProfileName(arn.name());
    }
}
