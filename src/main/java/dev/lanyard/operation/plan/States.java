package dev.lanyard.operation.plan;

import dev.lanyard.change.step.ActivationStep;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.BoundaryStep;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.DeregistrationStep;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.MetadataStep;
import dev.lanyard.change.step.NodeRoleStep;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.PowerStep;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.ServiceSettingStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.change.step.WornProfileStep;
import dev.lanyard.model.Tag;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step finds and what it leaves, as programs get it: records that name their parts as AWS does.
 *
 * @param before empty where there is nothing
 */
record States(Optional<Record> before, Optional<Record> after) {

    private static final States NONE = new States(Optional.empty(), Optional.empty());

    static States of(Step step) {
        return switch (step) {
            case RoleStep role -> optional(role.before(), role.after(), StateItem.OfRole::of);
            case ProfileStep profile -> optional(profile.before(), profile.after(), StateItem.OfProfile::of);
            case PolicyStep policy -> optional(policy.before(), policy.after(), StateItem.OfPolicy::of);
            case VersionStep version -> optional(version.before(), version.after(), StateItem.OfVersion::of);
            case WornProfileStep worn -> optional(worn.before(), worn.after(), StateItem.OfAssociation::of);
            case ProfileRoleStep held -> optional(held.before(), held.after(), StateItem.HeldRole::of);
            case BoundaryStep boundary -> optional(boundary.before(), boundary.after(), StateItem.Boundary::new);
            case InlinePolicyStep inline -> optional(inline.before(), inline.after(), StateItem.Inline::new);
            case TagStep tag -> optional(tag.before(), tag.after(), value -> new Tag(tag.key(), value));
            case TrustStep trust -> both(trust.before(), trust.after(), StateItem.Trust::new);
            case DefaultVersionStep choice -> both(choice.before(), choice.after(), StateItem.DefaultVersion::of);
            case PowerStep power -> both(power.before(), power.after(), StateItem.Power::new);
            case MetadataStep metadata -> both(metadata.before(), metadata.after(), StateItem.MetadataOptions::of);
            case AttachmentStep attachment ->
                both(
                        attachment.before(),
                        attachment.after(),
                        hangs -> new StateItem.Attachment(attachment.policy(), hangs));
            case LaunchStep launch -> new States(Optional.empty(), Optional.of(launch.spec()));
            case ActivationStep activation ->
                optional(activation.before(), activation.after(), StateItem.OfActivation::of);
            case NodeRoleStep node -> optional(node.before(), node.after(), StateItem.NodeRole::new);
            case ServiceSettingStep setting -> optional(setting.before(), setting.after(), StateItem.Setting::new);
            case DeregistrationStep _, RebootStep _ -> NONE;
        };
    }

    private static <S> States optional(Optional<S> before, Optional<S> after, Function<S, Record> item) {
        return new States(before.map(item), after.map(item));
    }

    private static <S> States both(S before, S after, Function<S, Record> item) {
        return new States(Optional.of(item.apply(before)), Optional.of(item.apply(after)));
    }
}
