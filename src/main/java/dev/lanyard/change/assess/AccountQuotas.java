package dev.lanyard.change.assess;

import dev.lanyard.aws.iam.AccountSummary;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Shift;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.inventory.Answer;
import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PolicySize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether the account has room for new things, a policy for new versions, and IAM for the documents.
 *
 * <p>Source of the figures: IAM user guide, "IAM and AWS STS quotas".
 */
final class AccountQuotas {

    private static final int VERSIONS = 5;
    private static final String RAISE = "Delete others, or ask AWS for a higher quota (Service Quotas in us-east-1).";

    private final Part part;
    private final Survey survey;
    private final Remarks remarks = new Remarks();

    private AccountQuotas(Part part, Survey survey) {
        this.part = part;
        this.survey = survey;
    }

    static Remarks check(Part part, Survey survey) {
        AccountQuotas quotas = new AccountQuotas(part, survey);
        quotas.counts("roles", "Roles", RoleStep.class);
        quotas.counts("instance profiles", "InstanceProfiles", ProfileStep.class);
        quotas.counts("managed policies", "Policies", PolicyStep.class);
        quotas.versions();
        quotas.documents();
        return quotas.remarks;
    }

    /** IAM's names of the figures are those of the usage, and the same with {@code Quota} after it. */
    private <S extends Shift<? extends Optional<?>>> void counts(String noun, String figure, Class<S> type) {
        if (part.of(type).noneMatch(it -> it.step().after().isPresent())) {
            return;
        }
        Answer<AccountSummary> summary = survey.summary();
        summary.refusal()
                .ifPresent(why -> remarks.note("What the account may hold could not be looked up (" + why + ")."));
        summary.told().ifPresent(known -> {
            int held = known.figure(figure).orElse(0);
            int most = known.figure(figure + "Quota").orElse(Integer.MAX_VALUE);
            for (Part.Numbered<S> it : part.of(type).toList()) {
                held += it.step().after().isPresent() ? 1 : -1;
                if (it.step().after().isPresent() && held > most) {
                    remarks.add(Finding.error(
                            List.of(it.number()),
                            "The account would have " + held + " " + noun + ", and may have " + most + ".",
                            RAISE));
                }
            }
        });
    }

    private void versions() {
        Map<Arn, Integer> held = new HashMap<>();
        part.of(PolicyStep.class)
                .filter(it -> it.step().after().isPresent())
                .forEach(it -> held.put(it.step().policy(), 1));
        part.of(VersionStep.class)
                .filter(it -> it.step().after().isPresent())
                .map(it -> it.step().policy())
                .forEach(policy -> held.computeIfAbsent(policy, this::count));
        part.of(VersionStep.class)
                .filter(it -> held.containsKey(it.step().policy()))
                .forEach(it -> follow(it, held));
    }

    private Integer count(Arn policy) {
        Answer<Integer> count = Answer.of(
                () -> new ManagedPolicies(part.session()).versions(policy).size());
        count.refusal()
                .ifPresent(why -> remarks.note(
                        "How many versions policy " + policy.name() + " has could not be looked up (" + why + ")."));
        return count.told().orElse(0);
    }

    private void follow(Part.Numbered<VersionStep> it, Map<Arn, Integer> held) {
        boolean makes = it.step().after().isPresent();
        Arn policy = it.step().policy();
        int count = held.merge(policy, makes ? 1 : -1, Integer::sum);
        if (makes && count > VERSIONS) {
            remarks.add(Finding.error(
                    List.of(it.number()),
                    "Policy " + policy.name() + " would have " + count + " versions, and IAM keeps " + VERSIONS + ".",
                    "Delete one that is not in force before."));
        }
    }

    private void documents() {
        part.of(PolicyStep.class)
                .forEach(it -> it.step()
                        .after()
                        .ifPresent(state -> managed(it.number(), it.step().policy(), state.document())));
        part.of(VersionStep.class)
                .forEach(it -> it.step()
                        .after()
                        .ifPresent(state -> managed(it.number(), it.step().policy(), state.document())));
        part.of(RoleStep.class)
                .forEach(it -> it.step()
                        .after()
                        .ifPresent(state -> trust(it.number(), it.step().role().value(), state.trustPolicy())));
        part.of(TrustStep.class)
                .forEach(it ->
                        trust(it.number(), it.step().role().value(), it.step().after()));
    }

    private void managed(int number, Arn policy, String document) {
        int size = PolicySize.of(document);
        int most = PolicySize.MANAGED.most();
        if (size > most) {
            remarks.add(Finding.error(
                    List.of(number),
                    "The document of policy " + policy.name() + " has " + size
                            + " characters without white space, and IAM allows " + most + ".",
                    "Divide it into two policies: this quota cannot be raised."));
        }
    }

    /** This quota can be raised, so that the account is asked where the default does not do. */
    private void trust(int number, String role, String document) {
        int size = PolicySize.of(document);
        int usual = PolicySize.TRUST.most();
        int most = size > usual
                ? survey.summary()
                        .told()
                        .map(summary ->
                                summary.figure("AssumeRolePolicySizeQuota").orElse(usual))
                        .orElse(usual)
                : usual;
        if (size > most) {
            remarks.add(Finding.error(
                    List.of(number),
                    "The trust policy of role " + role + " has " + size
                            + " characters without white space, and the account allows " + most + ".",
                    "Make it smaller, or ask AWS for a higher quota (at most 4096)."));
        }
    }
}
