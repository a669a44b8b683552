package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ssm.ServiceSettings;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.SettingId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets a service setting of Systems Manager in a Region, or resets it; the state is its own value, or empty for AWS's. */
public record ServiceSettingStep(Place place, SettingId setting, Optional<String> before, Optional<String> after)
        implements Shift<Optional<String>> {

    @Override
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.DELETE;
        }
        return before.isEmpty() ? Kind.CREATE : Kind.CHANGE;
    }

    @Override
    public String title() {
        return "service setting " + setting + " in " + where() + ": " + value(before) + " -> " + value(after);
    }

    private String where() {
        return place.region().orElseThrow().value();
    }

    private static String value(Optional<String> state) {
        return state.orElse("AWS's default");
    }

    @Override
    public List<String> details() {
        return setting.equals(SettingId.DEFAULT_HOST_MANAGEMENT)
                ? List.of("all instances of the Region without a profile that lets them register feel this, within 30"
                        + " minutes")
                : List.of();
    }

    @Override
    public Report report() {
        String thing = "service setting " + setting;
        return after.map(value -> new Report("updated", thing, "to " + value + ", was " + value(before)))
                .orElseGet(() -> new Report("reset", thing, "was " + value(before)));
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, "service setting " + setting);
        return role(after)
                .map(role -> own.needing(place.global(), Things.role(role.name())))
                .orElse(own);
    }

    private Optional<ServiceRole> role(Optional<String> state) {
        return setting.equals(SettingId.DEFAULT_HOST_MANAGEMENT) ? state.map(ServiceRole::new) : Optional.empty();
    }

    /** Whom a setting reaches does not show on the instances: see the details. */
    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    @Override
    public List<Need> needs() {
        String action = after.isPresent() ? "ssm:UpdateServiceSetting" : "ssm:ResetServiceSetting";
        Need own = Need.on(place.arn("ssm", "servicesetting" + setting), action);
        Stream<Need> passing = role(after).map(role -> Passing.toSystemsManager(place, role)).stream();
        return Stream.concat(Stream.of(own), passing).toList();
    }

    @Override
    public Optional<String> read(AwsSession session) {
        return new ServiceSettings(session).get(setting).own();
    }

    @Override
    public ServiceSettingStep between(Optional<String> from, Optional<String> to) {
        return new ServiceSettingStep(place, setting, from, to);
    }

    @Override
    public Optional<String> move(AwsSession session) {
        ServiceSettings settings = new ServiceSettings(session);
        after.ifPresentOrElse(value -> settings.set(setting, value), () -> settings.reset(setting));
        return after;
    }

    @Override
    public String words(Optional<String> state) {
        return "is " + value(state);
    }
}
