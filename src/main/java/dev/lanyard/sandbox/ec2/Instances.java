package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.DescribeInstanceStatusRequest;
import software.amazon.awssdk.services.ec2.model.DescribeInstanceStatusResponse;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesRequest;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesResponse;
import software.amazon.awssdk.services.ec2.model.InstanceStatus;
import software.amazon.awssdk.services.ec2.model.InstanceStatusSummary;
import software.amazon.awssdk.services.ec2.model.Reservation;

/** Shows instances. */
public final class Instances {

    private final Call call;
    private final RegionState region;
    private final InstanceLookup lookup;

    /** Answers one call. */
    public Instances(Call call) {
        this.call = call;
        this.region = call.hereAsRead();
        this.lookup = new InstanceLookup(region, call.now());
    }

    /** Shows instances with everything about them, those launched together in one reservation. */
    public DescribeInstancesResponse describeInstances(DescribeInstancesRequest request) {
        refuseIdsWithPage(request.instanceIds(), request.maxResults());
        FilterSet.Matcher<InstanceView> filters = InstanceFilters.ALL.compile(request.filters());
        Pages.Request page =
                new Pages.Request(Optional.ofNullable(request.maxResults()), Optional.ofNullable(request.nextToken()));
        List<InstanceView> wanted =
                views(request.instanceIds()).filter(filters::matches).toList();
        Ec2Faults.endDryRun(request.dryRun());
        Pages<InstanceView> answer = Pages.cut(wanted, InstanceView::id, page);
        return DescribeInstancesResponse.builder()
                .reservations(reservations(answer.items()))
                .nextToken(answer.nextToken().orElse(null))
                .build();
    }

    /** Shows the checks of instances; a simulated instance that runs is always healthy. */
    public DescribeInstanceStatusResponse describeInstanceStatus(DescribeInstanceStatusRequest request) {
        refuseIdsWithPage(request.instanceIds(), request.maxResults());
        FilterSet.Matcher<InstanceView> filters = InstanceFilters.STATUS.compile(request.filters());
        boolean all = Boolean.TRUE.equals(request.includeAllInstances());
        Pages.Request page =
                new Pages.Request(Optional.ofNullable(request.maxResults()), Optional.ofNullable(request.nextToken()));
        List<InstanceView> wanted = views(request.instanceIds())
                .filter(view -> all || view.stateName().equals("running"))
                .filter(filters::matches)
                .toList();
        Ec2Faults.endDryRun(request.dryRun());
        Pages<InstanceView> answer = Pages.cut(wanted, InstanceView::id, page);
        return DescribeInstanceStatusResponse.builder()
                .instanceStatuses(answer.items().stream().map(Instances::status).toList())
                .nextToken(answer.nextToken().orElse(null))
                .build();
    }

    private static void refuseIdsWithPage(List<String> ids, Integer maxResults) {
        if (!ids.isEmpty() && maxResults != null) {
            throw Ec2Faults.invalid(
                    "InvalidParameterCombination",
                    "The parameter instancesSet cannot be used with the parameter maxResults");
        }
    }

    private Stream<InstanceView> views(List<String> ids) {
        Map<String, AssociationState> associations = new Associations(region, call.now()).byInstance();
        Stream<InstanceState> instances = ids.isEmpty()
                ? lookup.shown()
                : lookup.all(ids.stream().sorted().toList()).stream();
        return instances.map(
                instance -> new InstanceView(instance, Optional.ofNullable(associations.get(instance.id)), call.now()));
    }

    private List<Reservation> reservations(List<InstanceView> views) {
        Map<String, List<InstanceView>> together = new LinkedHashMap<>();
        views.forEach(view -> together.computeIfAbsent(view.state().reservationId, _ -> new ArrayList<>())
                .add(view));
        return together.entrySet().stream()
                .map(entry -> reservation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Reservation reservation(String id, List<InstanceView> views) {
        return Reservation.builder()
                .reservationId(id)
                .ownerId(call.account().id)
                .instances(views.stream().map(InstanceView::toSdk).toList())
                .build();
    }

    private static InstanceStatus status(InstanceView view) {
        InstanceStatusSummary summary = InstanceStatusSummary.builder()
                .status(view.stateName().equals("running") ? "ok" : "not-applicable")
                .build();
        return InstanceStatus.builder()
                .instanceId(view.id())
                .availabilityZone(view.state().availabilityZone)
                .instanceState(InstanceView.sdkState(view.stateName()))
                .instanceStatus(summary)
                .systemStatus(summary)
                .build();
    }
}
