package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.PageToken;
import dev.lanyard.sandbox.state.RegionState.StateAssociationState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.ssm.model.Association;
import software.amazon.awssdk.services.ssm.model.AssociationFilter;
import software.amazon.awssdk.services.ssm.model.ListAssociationsRequest;
import software.amazon.awssdk.services.ssm.model.ListAssociationsResponse;
import software.amazon.awssdk.services.ssm.model.Target;

/** Shows the associations of State Manager, which nothing here runs. */
public final class StateAssociations {

    /** The most of a page; what a page has where nothing is asked for is not documented. */
    private static final int PAGE = 50;

    private static final String LIST = "state-associations";
    private static final char FIRST_AFTER = '\0';

    private final Call call;

    /** Answers one call. */
    public StateAssociations(Call call) {
        this.call = call;
    }

    /** Shows associations in the order of their ids. */
    public ListAssociationsResponse listAssociations(ListAssociationsRequest request) {
        String after = Optional.ofNullable(request.nextToken())
                .map(StateAssociations::open)
                .orElse("");
        int size = Optional.ofNullable(request.maxResults()).orElse(PAGE);
        List<Association> found = call.hereAsRead().stateAssociations.tailMap(after + FIRST_AFTER).values().stream()
                .filter(wanted(request.associationFilterList()))
                .limit(size + 1L)
                .map(StateAssociations::shown)
                .toList();
        List<Association> page = found.subList(0, Math.min(size, found.size()));
        return ListAssociationsResponse.builder()
                .associations(page)
                .nextToken(found.size() > size ? PageToken.after(page.getLast().associationId(), LIST) : null)
                .build();
    }

    private static Predicate<StateAssociationState> wanted(List<AssociationFilter> filters) {
        return filters.stream().map(StateAssociations::condition).reduce(_ -> true, Predicate::and);
    }

    /** Those about resource groups and times are refused: how AWS compares them is not documented. */
    private static Predicate<StateAssociationState> condition(AssociationFilter filter) {
        String value = filter.value();
        return switch (filter.key()) {
            case NAME -> it -> it.document.equals(value);
            case ASSOCIATION_ID -> it -> it.id.equals(value);
            case ASSOCIATION_NAME -> it -> it.name.equals(value);
            case ASSOCIATION_STATUS_NAME -> it -> it.status.equals(value);
            case INSTANCE_ID ->
                it -> it.targets.getOrDefault("InstanceIds", List.of()).contains(value);
            case RESOURCE_GROUP_NAME, LAST_EXECUTED_BEFORE, LAST_EXECUTED_AFTER, UNKNOWN_TO_SDK_VERSION ->
                throw new Fault(
                        "ValidationException", 400, "The filter " + filter.keyAsString() + " is not simulated.");
        };
    }

    private static Association shown(StateAssociationState association) {
        return Association.builder()
                .associationId(association.id)
                .associationName(association.name.isEmpty() ? null : association.name)
                .name(association.document)
                .scheduleExpression(association.schedule.isEmpty() ? null : association.schedule)
                .targets(targets(association.targets))
                .lastExecutionDate(association.lastRun)
                .overview(overview -> overview.status(association.status).detailedStatus(association.status))
                .build();
    }

    private static List<Target> targets(Map<String, List<String>> targets) {
        return targets.entrySet().stream()
                .map(target -> Target.builder()
                        .key(target.getKey())
                        .values(target.getValue())
                        .build())
                .toList();
    }

    private static String open(String token) {
        return PageToken.open(token, LIST)
                .orElseThrow(() -> new Fault("InvalidNextToken", 400, "The specified token isn't valid."));
    }
}
