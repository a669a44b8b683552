package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Listing;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.change.assess.BlastRadius.Profile;
import dev.lanyard.change.assess.BlastRadius.Wearer;
import dev.lanyard.change.step.Felt;
import dev.lanyard.inventory.Answer;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.inventory.RegionSweep;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.WornProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out who feels the steps of one account: one look at each Region, however many steps and instances there are. */
final class RadiusReading {

    private final Part part;
    private final Survey survey;
    private final RegionSweep sweep;
    private final Optional<Asked<Answer<Listing<AwsRegion>>>> regions;
    private final Map<Arn, Asked<Answer<PolicyHolders>>> holders = new LinkedHashMap<>();
    private final Map<RegionId, Asked<Answer<List<Instance>>>> touched = new TreeMap<>();
    private final Map<InstanceId, Wearer> found = new LinkedHashMap<>();
    private final Set<RegionId> looked = new TreeSet<>();
    private final List<String> unread = new ArrayList<>();

    private RadiusReading(Part part, Survey survey, Asking asking) {
        AwsSession session = part.session();
        this.part = part;
        this.survey = survey;
        this.sweep = new RegionSweep(session, asking);
        this.regions = survey.feltThroughProfiles() ? Optional.of(sweep.regions()) : Optional.empty();
        ManagedPolicies policies = new ManagedPolicies(session);
        for (Felt.ThroughPolicy felt : part.felt(Felt.ThroughPolicy.class)) {
            holders.put(felt.policy(), asking.ask(() -> policies.holders(felt.policy())));
        }
        touchedByRegion()
                .forEach((region, ids) ->
                        touched.put(region, asking.ask(() -> new Instances(session.in(region)).find(ids))));
    }

    static BlastRadius read(Part part, Survey survey, Asking asking) {
        return new RadiusReading(part, survey, asking).radius();
    }

    private Map<RegionId, List<InstanceId>> touchedByRegion() {
        return part.felt(Felt.ByInstance.class).stream()
                .collect(Collectors.groupingBy(
                        Felt.ByInstance::region,
                        TreeMap::new,
                        Collectors.mapping(Felt.ByInstance::instance, Collectors.toList())));
    }

    private BlastRadius radius() {
        Gathered gathered = gathered();
        List<InstanceProfile> profiles = profiles(gathered);
        if (!profiles.isEmpty()) {
            sweep(profiles.stream().map(InstanceProfile::arn).toList());
        }
        touched.forEach(this::addTouched);
        return new BlastRadius(
                profiles.stream().map(RadiusReading::profile).toList(),
                found.values().stream()
                        .sorted(Comparator.comparing(Wearer::region)
                                .thenComparing(wearer -> wearer.instance().value()))
                        .toList(),
                gathered.others(),
                List.copyOf(looked),
                List.of(),
                unread);
    }

    private Gathered gathered() {
        Gathered gathered = new Gathered();
        part.felt(Felt.ThroughRole.class).forEach(felt -> gathered.add(felt.role()));
        holders.forEach((policy, asked) -> {
            Answer<PolicyHolders> answer = asked.result();
            answer.told().ifPresent(gathered::add);
            answer.refusal().ifPresent(why -> unread.add("who holds policy " + policy.name() + " (" + why + ")"));
        });
        return gathered;
    }

    private List<InstanceProfile> profiles(Gathered gathered) {
        Set<String> named = part.felt(Felt.ThroughProfile.class).stream()
                .map(felt -> Part.key(felt.profile()))
                .collect(Collectors.toSet());
        Answer<List<InstanceProfile>> all = survey.profiles();
        if (survey.feltThroughProfiles()) {
            all.refusal().ifPresent(why -> unread.add("the account's profiles (" + why + ")"));
        }
        return all.told().stream()
                .flatMap(List::stream)
                .filter(profile -> named.contains(Part.key(profile.instanceProfileName()))
                        || profile.role().filter(gathered::has).isPresent())
                .toList();
    }

    private void sweep(Collection<Arn> profiles) {
        Answer<Listing<AwsRegion>> places = regions.orElseThrow().result();
        RegionSweep.Found swept = sweep.wearing(profiles, places);
        swept.instances().forEach((region, instances) -> instances.forEach(instance -> add(region, instance)));
        looked.addAll(swept.looked());
        unread.addAll(swept.unread());
    }

    private void addTouched(RegionId region, Asked<Answer<List<Instance>>> asked) {
        Answer<List<Instance>> answer = asked.result();
        answer.told().ifPresent(instances -> {
            looked.add(region);
            instances.stream()
                    .filter(instance -> instance.state() != InstanceState.TERMINATED)
                    .forEach(instance -> add(region, instance));
        });
        answer.refusal().ifPresent(why -> unread.add("instances in " + region + " (" + why + ")"));
    }

    private void add(RegionId region, Instance instance) {
        AccountId account = part.place().account();
        found.put(
                instance.instanceId(),
                new Wearer(
                        account,
                        region,
                        instance.instanceId(),
                        instance.name(),
                        instance.state(),
                        instance.iamInstanceProfile().map(WornProfile::name)));
    }

    private static Profile profile(InstanceProfile profile) {
        return new Profile(profile.instanceProfileName(), profile.arn(), profile.role());
    }
}
