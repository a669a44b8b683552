package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.PageToken;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.ActivationState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.ssm.model.Activation;
import software.amazon.awssdk.services.ssm.model.CreateActivationRequest;
import software.amazon.awssdk.services.ssm.model.CreateActivationResponse;
import software.amazon.awssdk.services.ssm.model.DeleteActivationRequest;
import software.amazon.awssdk.services.ssm.model.DeleteActivationResponse;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilter;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsRequest;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsResponse;
import software.amazon.awssdk.services.ssm.model.Tag;

/** Makes, shows and deletes the activations that servers outside EC2 register with. */
public final class Activations {

    /** The most of a page; what a page has where nothing is asked for is not documented. */
    private static final int PAGE = 50;

    private static final String LIST = "activations";
    private static final char FIRST_AFTER = '\0';

    /** Systems Manager API reference, CreateActivation. */
    private static final Duration USUAL_LIFE = Duration.ofHours(24);

    private static final Duration LONGEST_LIFE = Duration.ofDays(30);

    /** The shortest that the API model allows. */
    private static final int CODE_LENGTH = 20;

    private final Call call;

    /** Answers one call. */
    public Activations(Call call) {
        this.call = call;
    }

    /** Makes an activation; its code is told here and never again. */
    public CreateActivationResponse createActivation(CreateActivationRequest request) {
        ActivationState activation = new ActivationState();
        activation.id = call.ids().uuid();
        activation.role = new ServiceRoles(call).checked(request.iamRole());
        activation.description = orEmpty(request.description());
        activation.defaultName = orEmpty(request.defaultInstanceName());
        activation.limit = Optional.ofNullable(request.registrationLimit()).orElse(1);
        activation.created = call.now();
        activation.expires = expiry(Optional.ofNullable(request.expirationDate()));
        request.tags().forEach(tag -> activation.tags.put(tag.key(), tag.value()));
        call.here().activations.put(activation.id, activation);
        return CreateActivationResponse.builder()
                .activationId(activation.id)
                .activationCode(call.ids().text(CODE_LENGTH))
                .build();
    }

    /** The code for a date out of range is not documented; this is the only one of the operation that is the caller's fault. */
    private Instant expiry(Optional<Instant> wanted) {
        wanted.filter(date ->
                        !date.isAfter(call.now()) || date.isAfter(call.now().plus(LONGEST_LIFE)))
                .ifPresent(date -> {
                    throw new Fault(
                            "InvalidParameters", 400, "The expiration date must be within the next 30 days: " + date);
                });
        return wanted.orElse(call.now().plus(USUAL_LIFE));
    }

    /** Shows activations, also those that have expired. */
    public DescribeActivationsResponse describeActivations(DescribeActivationsRequest request) {
        String after =
                Optional.ofNullable(request.nextToken()).map(Activations::open).orElse("");
        int size = Optional.ofNullable(request.maxResults()).orElse(PAGE);
        List<Activation> found = call.hereAsRead().activations.tailMap(after + FIRST_AFTER).values().stream()
                .map(this::shown)
                .filter(wanted(request.filters()))
                .limit(size + 1L)
                .toList();
        List<Activation> page = found.subList(0, Math.min(size, found.size()));
        return DescribeActivationsResponse.builder()
                .activationList(page)
                .nextToken(found.size() > size ? PageToken.after(page.getLast().activationId(), LIST) : null)
                .build();
    }

    /** Deletes an activation; the nodes that registered with it stay. */
    public DeleteActivationResponse deleteActivation(DeleteActivationRequest request) {
        if (call.here().activations.remove(request.activationId()) == null) {
            throw new Fault(
                    "InvalidActivation",
                    400,
                    "The activation isn't valid. The activation might have been deleted, or the ActivationId and the"
                            + " ActivationCode don't match.");
        }
        return DeleteActivationResponse.builder().build();
    }

    private Activation shown(ActivationState activation) {
        return Activation.builder()
                .activationId(activation.id)
                .description(activation.description)
                .defaultInstanceName(activation.defaultName)
                .iamRole(activation.role)
                .registrationLimit(activation.limit)
                .registrationsCount(registrations(activation))
                .expirationDate(activation.expires)
                .expired(!activation.expires.isAfter(call.now()))
                .createdDate(activation.created)
                .tags(tags(activation.tags))
                .build();
    }

    private int registrations(ActivationState activation) {
        RegionState region = call.hereAsRead();
        return (int) region.hybridNodes.values().stream()
                .filter(node -> node.activationId.equals(activation.id))
                .count();
    }

    private static Predicate<Activation> wanted(List<DescribeActivationsFilter> filters) {
        return filters.stream().map(Activations::condition).reduce(_ -> true, Predicate::and);
    }

    private static Predicate<Activation> condition(DescribeActivationsFilter filter) {
        return activation -> filter.filterValues()
                .contains(
                        switch (filter.filterKey()) {
                            case ACTIVATION_IDS -> activation.activationId();
                            case DEFAULT_INSTANCE_NAME -> activation.defaultInstanceName();
                            case IAM_ROLE -> activation.iamRole();
                            case UNKNOWN_TO_SDK_VERSION ->
                                throw new Fault("InvalidFilter", 400, "The filter name isn't valid.");
                        });
    }

    private static List<Tag> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    private static String open(String token) {
        return PageToken.open(token, LIST)
                .orElseThrow(() -> new Fault("InvalidNextToken", 400, "The specified token isn't valid."));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
