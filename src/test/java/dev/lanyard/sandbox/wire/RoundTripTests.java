package dev.lanyard.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.wire.RandomMessages.Wire;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkPojo;

/** A real client sends a random request, gets a random response, and nothing of either is lost or changed on the way. */
class RoundTripTests {

    private static final int EXCHANGES_PER_SUPPORTED_OPERATION = 5;

    /** The SDK's client changes these requests: two lose their milliseconds, one carries a second, signed request. */
    private static final Set<String> CHANGED_BY_THE_CLIENT =
            Set.of("describeSpotFleetRequestHistory", "requestSpotFleet", "copySnapshot");

    @ParameterizedTest
    @MethodSource("supported")
    void everySupportedOperationIsCarriedWhole(Subject subject) throws Throwable {
        for (long seed = 0; seed < EXCHANGES_PER_SUPPORTED_OPERATION; seed++) {
            exchange(subject, seed);
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void anyOperationOfTheServicesIsCarriedWhole(@ForAll("any") Subject subject, @ForAll long seed) throws Throwable {
        exchange(subject, seed);
    }

    private static void exchange(Subject subject, long seed) throws Throwable {
        Random random = new Random(seed);
        SdkPojo request = new RandomMessages(random, subject.requestWire()).message(subject.newRequest());
        SdkPojo response = new RandomMessages(random, subject.responseWire()).message(subject.newResponse());
        List<SdkPojo> received = new ArrayList<>();
        Protocol protocol = subject.service().protocol();
        try (SdkClient client = Exchange.client(subject.service(), wire -> {
            Incoming incoming = Exchange.open(subject.service(), wire);
            received.add(incoming.into(subject.newRequest()));
            return Exchange.response(protocol.success(incoming.action(), response, "request-1"), "request-1");
        })) {
            SdkPojo answer = Exchange.call(client, subject.operation(), request);
            assertThat(received).map(Exchange::plain).containsExactly(Exchange.plain(request));
            assertThat(Exchange.plain(answer)).isEqualTo(Exchange.plain(response));
        }
    }

    static Stream<Subject> supported() {
        Constraints constraints = new Constraints();
        Stream<String> withoutInput =
                Stream.of("GetCallerIdentity", "GetAccountSummary", "DescribeOrganization", "DescribeRegions");
        List<String> actions = Stream.concat(
                        Stream.of(Service.values()).flatMap(service -> constraints.actions(service).stream()),
                        withoutInput)
                .map(Violation::lowerFirst)
                .toList();
        return every().filter(subject -> actions.contains(subject.operation().getName()));
    }

    @Provide
    Arbitrary<Subject> any() {
        return Arbitraries.of(every().toList());
    }

    private static Stream<Subject> every() {
        return Stream.of(Service.values())
                .flatMap(service -> Exchange.operations(service).stream()
                        .filter(operation -> !CHANGED_BY_THE_CLIENT.contains(operation.getName()))
                        .map(operation -> new Subject(service, operation)));
    }

    record Subject(Service service, Method operation) {

        SdkPojo newRequest() {
            return Exchange.builder(operation.getParameterTypes()[0]);
        }

        SdkPojo newResponse() {
            return Exchange.builder(operation.getReturnType());
        }

        Wire requestWire() {
            return switch (service.protocol()) {
                case QueryProtocol _ -> Wire.QUERY_REQUEST;
                case Ec2Protocol _ -> Wire.EC2_REQUEST;
                case JsonProtocol _ -> Wire.JSON;
            };
        }

        Wire responseWire() {
            return requestWire() == Wire.JSON ? Wire.JSON : Wire.XML_RESPONSE;
        }

        @Override
        public String toString() {
            return service + " " + operation.getName();
        }
    }
}
