package dev.lanyard.aws.ssm;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Activation;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Secret;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.CreateActivationResponse;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilter;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilterKeys;

/** The activations of a Region. */
public final class Activations {

    private static final int PAGE = 50;

    private final SsmClient ssm;

    /** Talks to the session's Region. */
    public Activations(AwsSession session) {
        this.ssm = session.ssm();
    }

    /** What a new activation is entered with: Systems Manager never tells the code again. */
    public record Made(ActivationId id, Secret code) {}

    /** Makes an activation. */
    public Made create(ActivationSpec spec) {
        CreateActivationResponse made = ssm.createActivation(request -> {
            request.iamRole(spec.role().value())
                    .registrationLimit(spec.limit())
                    .expirationDate(spec.expires())
                    .tags(sdkTags(spec.tags()));
            given(spec.description()).ifPresent(request::description);
            given(spec.defaultName()).ifPresent(request::defaultInstanceName);
        });
        return new Made(new ActivationId(made.activationId()), new Secret(made.activationCode()));
    }

    /** Deletes an activation; nodes that registered with it stay. */
    public void delete(ActivationId id) {
        ssm.deleteActivation(request -> request.activationId(id.value()));
    }

    /** Returns all activations, also those that have expired. */
    public List<Activation> list() {
        return describe(List.of()).toList();
    }

    /** Returns those of a role. */
    public List<Activation> of(ServiceRole role) {
        return describe(List.of(filter(DescribeActivationsFilterKeys.IAM_ROLE, role.value())))
                .toList();
    }

    /** Returns the activation, if there is one with that id. */
    public Optional<Activation> find(ActivationId id) {
        return describe(List.of(filter(DescribeActivationsFilterKeys.ACTIVATION_IDS, id.value())))
                .findFirst();
    }

    private Stream<Activation> describe(Collection<DescribeActivationsFilter> filters) {
        return ssm
                .describeActivationsPaginator(
                        request -> request.filters(filters).maxResults(PAGE))
                .activationList()
                .stream()
                .map(Activations::activation);
    }

    private static DescribeActivationsFilter filter(DescribeActivationsFilterKeys key, String value) {
        return DescribeActivationsFilter.builder()
                .filterKey(key)
                .filterValues(value)
                .build();
    }

    private static Activation activation(software.amazon.awssdk.services.ssm.model.Activation found) {
        return new Activation(
                new ActivationId(found.activationId()),
                text(found.description()),
                text(found.defaultInstanceName()),
                new ServiceRole(found.iamRole()),
                Optional.ofNullable(found.registrationLimit()).orElse(1),
                Optional.ofNullable(found.registrationsCount()).orElse(0),
                found.expirationDate(),
                Boolean.TRUE.equals(found.expired()),
                found.createdDate(),
                found.tags().stream()
                        .map(tag -> new Tag(tag.key(), tag.value()))
                        .toList());
    }

    private static List<software.amazon.awssdk.services.ssm.model.Tag> sdkTags(List<Tag> tags) {
        return tags.stream()
                .map(tag -> software.amazon.awssdk.services.ssm.model.Tag.builder()
                        .key(tag.key())
                        .value(tag.value())
                        .build())
                .toList();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
