package dev.lanyard.policy.evaluate;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.Principals;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far what a resource's own policy gives reaches, and so which layers must allow the request besides.
 *
 * <p>Within one account a resource policy that names the session or user itself needs nothing else, nor does one that names
 * everybody ("For IAM users and role principals within your account, no other permissions are required", IAM user guide, "AWS
 * JSON policy elements: Principal"); one that names the role still leaves its boundary and session policy in force; one that
 * names the account only lets the account's identity policies decide (IAM user guide, "Policy evaluation for requests within a
 * single account"). Across accounts both sides must allow.
 */
record Grants(Reach reach, boolean acrossAccounts, boolean resourceMust, boolean grantedElsewhere) {

    static Grants of(AccessRequest request, List<LayerAnswer> answers) {
        Reach reach = answers.stream()
                .filter(answer -> isOnResource(answer.layer()))
                .filter(LayerAnswer::allows)
                .flatMap(answer -> answer.allowing().stream())
                .map(ground -> reach(ground, request.principal()))
                .max(Comparator.naturalOrder())
                .orElse(Reach.NOTHING);
        boolean across = isAcross(request);
        boolean elsewhere = isRoot(request)
                || answers.stream().anyMatch(answer -> answer.layer().kind() == Layer.Kind.IDENTITY);
        return new Grants(reach, across, across || isKey(request.resource()), elsewhere);
    }

    /** Tells whether the request fails when this layer does not allow it. */
    boolean needs(Layer layer) {
        return switch (layer.kind()) {
            case CONTROL, TRUST -> true;
            case RESOURCE -> resourceMust || !grantedElsewhere;
            case IDENTITY -> acrossAccounts || reach.compareTo(Reach.ROLE) < 0;
            case BOUNDARY, SESSION -> acrossAccounts || reach.compareTo(Reach.SELF) < 0;
        };
    }

    /** "With the exception of the AWS account root user, which has full access" (IAM user guide, "Policy evaluation logic"). */
    private static boolean isRoot(AccessRequest request) {
        return request.principal().orElse(null) instanceof Principal.Identity(Arn arn)
                && arn.resource().equals("root");
    }

    /** How directly a resource policy names the one who asks; the later, the more directly. */
    private enum Reach {
        NOTHING,
        ACCOUNT,
        ROLE,
        SELF
    }

    private static boolean isOnResource(Layer layer) {
        return layer.kind() == Layer.Kind.RESOURCE || layer.kind() == Layer.Kind.TRUST;
    }

    private static Reach reach(Ground ground, Optional<Principal> asking) {
        Optional<Principals> named = ground.statement().principals();
        if (named.isEmpty() || asking.isEmpty() || !(named.get() instanceof Principals.Only(var names))) {
            return Reach.ACCOUNT;
        }
        return switch (asking.get()) {
            case Principal.Service _, Principal.Federated _ -> Reach.SELF;
            case Principal.Identity(Arn arn) ->
                names.stream()
                        .map(name -> reach(PrincipalMatch.of(name, arn)))
                        .max(Comparator.naturalOrder())
                        .orElse(Reach.NOTHING);
        };
    }

    private static Reach reach(PrincipalMatch match) {
        return switch (match) {
            case NONE -> Reach.NOTHING;
            case ACCOUNT -> Reach.ACCOUNT;
            case ROLE -> Reach.ROLE;
            case ANYBODY, SELF -> Reach.SELF;
        };
    }

    /** A resource whose ARN has no account, such as a bucket, says whose it is by {@code aws:ResourceAccount}. */
    private static boolean isAcross(AccessRequest request) {
        if (!(request.principal().orElse(null) instanceof Principal.Identity(Arn arn))) {
            return false;
        }
        return owner(request).filter(owner -> !owner.equals(arn.account())).isPresent();
    }

    private static Optional<String> owner(AccessRequest request) {
        return Arn.read(request.resource())
                .map(Arn::account)
                .filter(account -> !account.isEmpty() && !account.equals("aws"))
                .or(() ->
                        request.context().values("aws:ResourceAccount").stream().findFirst());
    }

    /**
     * "Unless the key policy explicitly allows it, you cannot use IAM policies to allow access to a KMS key" (KMS developer
     * guide, "Key policies in AWS KMS"); an alias has no policy.
     */
    private static boolean isKey(String resource) {
        return Arn.read(resource)
                .filter(arn -> arn.service().equals("kms") && arn.resource().startsWith("key/"))
                .isPresent();
    }
}
